package shop.storefront.web;

import shop.storefront.domain.Basket;
import shop.storefront.domain.FindArticles;
import shop.storefront.domain.Quote;

/** Asks once for all products of a basket, and makes do without an answer. */
final class Quotes {

    private final FindArticles articles;

    Quotes(FindArticles articles) {
        this.articles = articles;
    }

    Quote of(Basket basket) {
        return articles.find(basket.lines().keySet())
                .map(found -> Quote.of(basket, found))
                .orElseGet(() -> Quote.unpriced(basket));
    }
}
