package shop.e2e.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.catalog.api.CatalogApi;
import shop.catalog.domain.Sku;
import shop.gateway.route.RoutingTable;
import shop.orders.domain.Basket;

/** Facts that two modules state because neither may know the other. */
class StatedTwiceTest {

    @Test
    void theLauncherGivesAnAddressToEveryRouteOfTheGateway() throws ReflectiveOperationException {
        assertThat(stated("shop.local.Settings", "ROUTED")).isEqualTo(RoutingTable.OWNERS);
    }

    @Test
    void theStorefrontPutsIntoABasketWhatTheCatalogCallsASku() throws ReflectiveOperationException {
        assertThat(stated("shop.storefront.domain.Basket", "SKU")).hasToString(Sku.PATTERN);
    }

    /** Orders bound only what they store: whether there is such a product they ask the catalog. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB",
                "A-",
                "09",
                "KIT-001",
                "ABCDEFGHIJKLMNOPQRSTUVWXYZ-01234",
                "56789---------------------------"
            })
    void ordersTakeEverySkuOfTheCatalog(String sku) {
        assertThat(sku).matches(Sku::isValid).matches(Basket.SKU);
    }

    @Test
    void aFullBasketFitsIntoAnOrderAndAnOrderIntoAReservation() throws ReflectiveOperationException {
        assertThat(stated("shop.storefront.domain.Basket", "MAX_LINES")).isEqualTo(Basket.MAX_LINES);
        assertThat(stated("shop.storefront.domain.Basket", "MAX_QUANTITY")).isEqualTo(Basket.MAX_QUANTITY);
        assertThat((Integer) stated("shop.catalog.domain.OrderLines", "MAX_LINES"))
                .isGreaterThanOrEqualTo(Basket.MAX_LINES);
        assertThat(CatalogApi.MAX_BATCH).isGreaterThanOrEqualTo(Basket.MAX_LINES);
    }

    private static @Nullable Object stated(String type, String constant) throws ReflectiveOperationException {
        Field field = Class.forName(type).getDeclaredField(constant);
        field.setAccessible(true);
        return field.get(null);
    }
}
