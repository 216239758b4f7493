package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.e2e.client.ShopClient;

/** Runs before the others: where there is no shop to test, one line says so and nothing else is tried. */
@Tag("cluster")
class ShopIsThereTest {

    @Test
    void answersAtItsAddress() {
        ClusterShop shop = ClusterShop.open();

        int status =
                ShopClient.anonymous(shop.url()).get("/api/products?limit=1").status();

        assertThat(status).as("what %s answers", shop.url()).isEqualTo(200);
    }
}
