package shop.storefront;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import shop.platform.about.ClusterObjects;
import shop.platform.about.DescribeProcess;
import shop.platform.about.Neighbourhood;
import shop.platform.about.api.ModuleFacts;
import shop.platform.about.api.ProcessFacts;
import shop.platform.lifecycle.WarmUp;
import shop.storefront.catalog.StorefrontCatalog;
import shop.storefront.concepts.ConceptLedger;
import shop.storefront.orders.StorefrontOrders;
import shop.storefront.storage.StorefrontStorage;
import shop.storefront.web.AboutPage;
import shop.storefront.web.BasketCookie;
import shop.storefront.web.ConceptsPage;
import shop.storefront.web.CustomerPages;
import shop.storefront.web.StaffPages;
import shop.storefront.web.StorefrontWeb;

/** Everything of the storefront, for whichever process it runs in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorefrontProperties.class)
@Import({
    StorefrontCatalog.class,
    StorefrontOrders.class,
    StorefrontStorage.class,
    StorefrontWeb.class,
    CustomerPages.class,
    StaffPages.class
})
public class StorefrontModule {
    @Bean
    ModuleFacts storefrontFacts() {
        return ModuleFacts.of("storefront", "catalog", "orders", "storage");
    }

    /** Templates are read when they are first shown, and a page asks several neighbours. */
    @Bean
    WarmUp storefrontWarmUp() {
        return get -> {
            get.accept("/");
            get.accept("/about");
        };
    }

    @Bean
    BasketCookie storefrontBasketCookie(StorefrontProperties properties) {
        return new BasketCookie(properties.basketKey());
    }

    @Bean
    AboutPage storefrontAboutPage(ProcessFacts facts, DescribeProcess describeProcess, Neighbourhood neighbourhood) {
        return new AboutPage(facts, describeProcess, neighbourhood);
    }

    @Bean
    ConceptsPage storefrontConceptsPage(ClusterObjects objects) {
        return new ConceptsPage(new ConceptLedger(), objects);
    }

    /** The pages' layout asks for it by this name. */
    @Bean
    StorefrontBanner storefrontBanner() {
        return new StorefrontBanner();
    }
}
