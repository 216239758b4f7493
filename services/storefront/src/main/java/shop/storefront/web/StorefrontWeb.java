package shop.storefront.web;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.spring6.SpringTemplateEngine;
import shop.platform.web.PagePaths;
import shop.storefront.StorefrontProperties;

/** What all pages have: language, frame, error pages, style. It concerns pages only, whoever else is in the process. */
@Configuration(proxyBeanMethods = false)
@Import({LanguageForm.class, StorefrontWeb.Pages.class})
public class StorefrontWeb {

    /** The dispatcher looks for this name. */
    @Bean
    LocaleResolver localeResolver() {
        return new PageLocale();
    }

    /** The context and the template engine look for this name. */
    @Bean
    static MessageSource messageSource() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("shop.storefront.messages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    @Bean
    Frames storefrontFrames(
            BasketCookie baskets, LocaleResolver locales, MessageSource texts, StorefrontProperties properties) {
        return new Frames(baskets, locales, texts, properties.zone());
    }

    @Bean
    InitializingBean storefrontAssetLinks(SpringTemplateEngine templates, ResourceUrlProvider resources) {
        return () -> templates.setLinkBuilder(new AssetLinks(resources));
    }

    /** A class of its own, because it needs what the other one makes. */
    @Configuration(proxyBeanMethods = false)
    static class Pages implements WebMvcConfigurer {

        private final Frames frames;

        Pages(Frames frames) {
            this.frames = frames;
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new PageFrame(frames)).excludePathPatterns(PagePaths.OTHERS);
        }

        @Override
        public void addResourceHandlers(ResourceHandlerRegistry registry) {
            Assets.register(registry);
        }

        /** Before the platform's advice. */
        @Override
        public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
            resolvers.addFirst(new PageProblems(frames));
        }
    }
}
