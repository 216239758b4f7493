package shop.storefront.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages of somebody who works here. */
@Configuration(proxyBeanMethods = false)
@Import({
    LogInPage.class,
    StaffProducts.class,
    StaffProductPage.class,
    StaffPictures.class,
    StaffOrdersPage.class,
    LeversPage.class
})
public class StaffPages implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new StaffDoor())
                .addPathPatterns("/staff", "/staff/**")
                .excludePathPatterns(LogInPage.PATH);
    }
}
