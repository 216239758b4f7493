package shop.storefront.web;

import java.time.Duration;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.resource.CachingResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Style sheet, scripts and icon, under names that change with their content. */
final class Assets {

    static final String PATH = "/storefront/";

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private Assets() {}

    static void register(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PATH + "**")
                // The second holds htmx, whose version the locator for WebJars puts into the path
                .addResourceLocations("classpath:/static/storefront/", "classpath:/META-INF/resources/webjars/")
                .setCacheControl(FOR_EVER)
                // Remembers what has been found, and nothing of what a visitor makes up
                .resourceChain(false)
                .addResolver(new AnyRelease())
                .addResolver(new CachingResourceResolver(new ConcurrentMapCache("storefront-assets")))
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
