package shop.storefront.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import shop.storefront.StorefrontProperties;
import shop.storefront.domain.BrowseShelf;
import shop.storefront.domain.FindArticles;

/** The pages of somebody who shops. */
@Configuration(proxyBeanMethods = false)
@Import({
    Suggestions.class,
    ArticlePage.class,
    BasketPage.class,
    BasketForm.class,
    CheckoutPage.class,
    FollowedOrder.class,
    OrderForms.class,
    OrdersPage.class
})
public class CustomerPages {

    @Bean
    CataloguePage storefrontCataloguePage(BrowseShelf shelves, StorefrontProperties properties) {
        return new CataloguePage(shelves, properties.pageSize());
    }

    @Bean
    Quotes storefrontQuotes(FindArticles articles) {
        return new Quotes(articles);
    }

    @Bean
    CheckoutView storefrontCheckoutView(Quotes quotes) {
        return new CheckoutView(quotes);
    }
}
