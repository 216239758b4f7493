package shop.storefront;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import shop.platform.about.Neighbourhood;
import shop.platform.about.ProcessFacts;
import shop.storefront.catalog.StorefrontCatalog;
import shop.storefront.domain.BrowseShelf;
import shop.storefront.web.AboutPage;
import shop.storefront.web.BasketCookie;
import shop.storefront.web.BasketForm;
import shop.storefront.web.CataloguePage;

/** Everything of the storefront, for whichever process it runs in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorefrontProperties.class)
@Import(StorefrontCatalog.class)
public class StorefrontModule implements WebMvcConfigurer {

    @Bean
    BasketCookie storefrontBasketCookie(StorefrontProperties properties) {
        return new BasketCookie(properties.basketKey());
    }

    @Bean
    CataloguePage storefrontCataloguePage(BrowseShelf shelves, BasketCookie baskets, StorefrontProperties properties) {
        return new CataloguePage(shelves, baskets, properties.pageSize());
    }

    @Bean
    BasketForm storefrontBasketForm(BasketCookie baskets) {
        return new BasketForm(baskets);
    }

    @Bean
    AboutPage storefrontAboutPage(ProcessFacts facts, Neighbourhood neighbourhood, BasketCookie baskets) {
        return new AboutPage(facts, neighbourhood, baskets);
    }

    /** The pages' layout asks for it by this name. */
    @Bean
    StorefrontBanner storefrontBanner() {
        return new StorefrontBanner();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/storefront/**")
                .addResourceLocations("classpath:/static/storefront/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }
}
