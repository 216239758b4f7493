package shop.storefront.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
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
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
