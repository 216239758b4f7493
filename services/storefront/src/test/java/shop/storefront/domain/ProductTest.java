package shop.storefront.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductTest {

    @ParameterizedTest
    @CsvSource({"0, €0.00", "5, €0.05", "1999, €19.99", "'123450', '€1,234.50'"})
    void showsItsPriceInEuros(long cents, String shown) {
        Product product = new Product("A-1", "Mug", "Kitchen", cents, "", true);

        assertThat(product.price()).isEqualTo(shown);
    }
}
