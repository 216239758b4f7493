package shop.catalog.seed;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.catalog.domain.Details;
import shop.catalog.domain.NewProduct;
import shop.catalog.domain.Sku;

class ShippedProductsTest {

    private final List<NewProduct> products = ShippedProducts.read();

    @Test
    void areTenInEachOfSixCategories() {
        assertThat(products.stream().collect(groupingBy(NewProduct::category, counting())))
                .hasSize(6)
                .allSatisfy((category, count) -> assertThat(count).as(category).isEqualTo(10));
    }

    @Test
    void repeatNothing() {
        assertThat(products).extracting(NewProduct::sku).doesNotHaveDuplicates();
        assertThat(products).extracting(NewProduct::name).doesNotHaveDuplicates();
        assertThat(products).extracting(NewProduct::description).doesNotHaveDuplicates();
        assertThat(products).extracting(NewProduct::picture).doesNotHaveDuplicates();
    }

    @Test
    void keepTheRulesOfTheCatalog() {
        assertThat(products).allSatisfy(product -> {
            assertThat(product.sku()).matches(Sku.PATTERN);
            assertThat(product.category()).matches(Details.CATEGORY);
            assertThat(product.picture()).matches("[0-9a-f]{64}");
            assertThat(product.priceInCents()).isBetween(500L, 50_000L);
            assertThat(product.stock()).isBetween(20, 400);
        });
    }

    @Test
    void areDescribedInTwoSentences() {
        assertThat(products).allSatisfy(product -> {
            assertThat(product.name()).hasSizeBetween(8, 40);
            assertThat(product.description()).hasSizeBetween(60, 160).matches("[^.]+\\. [^.]+\\.");
        });
    }
}
