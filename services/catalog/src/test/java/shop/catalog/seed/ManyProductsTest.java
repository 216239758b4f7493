package shop.catalog.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import shop.catalog.domain.Details;
import shop.catalog.domain.NewProduct;
import shop.catalog.domain.Sku;

class ManyProductsTest {

    private final List<NewProduct> shipped = ShippedProducts.read();
    private final ManyProducts products = new ManyProducts(shipped);

    @Test
    void beginWithThoseOfTheShop() {
        assertThat(products.first(60)).isEqualTo(shipped);
        assertThat(products.first(7)).isEqualTo(shipped.subList(0, 7));
    }

    @Test
    void areTheSameEveryTime() {
        assertThat(products.first(1_000))
                .containsExactlyElementsOf(products.first(2_000).limit(1_000).toList());
    }

    @Test
    void haveEachASkuAndANameOfTheirOwn() {
        Set<String> skus = new HashSet<>();
        Set<String> names = new HashSet<>();

        products.first(100_000).forEach(product -> {
            skus.add(product.sku());
            names.add(product.name());
        });

        assertThat(skus).hasSize(100_000);
        assertThat(names).hasSize(100_000);
    }

    @Test
    void keepTheRulesOfTheCatalogToTheLast() {
        assertThat(products.first(ManyProducts.MOST).skip(ManyProducts.MOST - 1_000))
                .allSatisfy(product -> {
                    assertThat(product.sku()).matches(Sku.PATTERN);
                    assertThat(product.name()).hasSizeBetween(8, Details.MAX_NAME);
                    assertThat(product.category()).matches(Details.CATEGORY);
                    assertThat(product.priceInCents()).isBetween(500L, 50_000L);
                    assertThat(product.stock()).isBetween(20, 400);
                });
    }
}
