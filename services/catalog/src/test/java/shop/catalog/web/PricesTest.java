package shop.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.TestCatalog.product;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.catalog.CatalogApplication;
import shop.catalog.api.CatalogApi;
import shop.catalog.api.ProductDetails;
import shop.catalog.domain.Details;
import shop.catalog.domain.ImportProducts;
import shop.catalog.domain.Products;
import shop.catalog.domain.Version;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;

class PricesTest {

    /** Another process changed it: this one's cache of answers does not know, but an order must. */
    @Test
    void areForOtherModulesWhatTheStoreSaysAndNotWhatTheCacheSays() {
        try (var process = Processes.start(
                CatalogApplication.class,
                "shop.catalog.mongo-uri=" + EmbeddedMongo.uri("catalog"),
                "shop.catalog.cache-ttl=1h")) {
            ProductAnswers answers = process.getBean(ProductAnswers.class);
            process.getBean(ImportProducts.class).importAll(Stream.of(product("CUP-1", 5)));
            answers.of("CUP-1");

            Details dearer = new Details("Name of CUP-1", "A description", "things", 2999, "");
            process.getBean(Products.class).edit("CUP-1", new Version(1, true), dearer);

            assertThat(process.getBean(CatalogApi.class).products(Set.of("CUP-1")))
                    .extracting(ProductDetails::priceInCents)
                    .containsExactly(2999L);
            assertThat(new String(answers.of("CUP-1").body(), StandardCharsets.UTF_8))
                    .contains("1999");
        }
    }
}
