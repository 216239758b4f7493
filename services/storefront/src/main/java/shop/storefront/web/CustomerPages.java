package shop.storefront.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import shop.storefront.StorefrontProperties;
import shop.storefront.domain.BrowseShelf;

/** The pages of somebody who shops. */
@Configuration(proxyBeanMethods = false)
@Import({Suggestions.class, BasketForm.class})
public class CustomerPages {

    @Bean
    CataloguePage storefrontCataloguePage(BrowseShelf shelves, StorefrontProperties properties) {
        return new CataloguePage(shelves, properties.pageSize());
    }
}
