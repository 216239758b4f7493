package shop.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.Basket;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** Orders, and why some are not accepted. */
interface BuyingJourneys extends Visit {

    @Test
    default void answersARepeatedOrderWithTheSameOrder() {
        String key = ShopClient.newKey();
        Basket basket = Basket.of(anyProduct(), 1);

        JsonNode first = customer().place(key, basket).expect(201).json();
        JsonNode second = customer().place(key, basket).expect(201).json();

        assertThat(second.path("id")).isEqualTo(first.path("id"));
        customer().place(key, Basket.of(anyProduct(), 3)).expectProblem(422, "key-reused");
    }

    @Test
    default void rejectsAnOrderForMoreThanThereIs() {
        JsonNode product = newProduct(1500, 2);

        JsonNode order = customer()
                .place(ShopClient.newKey(), Basket.of(product, 3))
                .expect(201)
                .json();

        String id = order.path("id").asString();
        assertThat(finalState(id)).isEqualTo("REJECTED");
        assertThat(customer().order(id).json().path("reason").asString()).isEqualTo("OUT_OF_STOCK");
        await().atMost(PATIENCE).until(() -> stock(product) == 2);
    }

    @Test
    default void refusesAnOrderForAnUnknownProduct() {
        Basket basket = new Basket(Map.of("NO-SUCH-1", 1), 100);

        customer().place(ShopClient.newKey(), basket).expectProblem(422, "unknown-product");
    }

    @Test
    default void tellsThePresentTotalWhenThePriceChangedMeanwhile() {
        JsonNode product = newProduct(1000, 5);
        Basket seen = Basket.of(product, 2);
        reprice(product, 1100);

        Answer refused = customer().place(ShopClient.newKey(), seen).expectProblem(409, "price-changed");

        long present = refused.json().path("presentTotalInCents").asLong();
        assertThat(present).isEqualTo(2200);
        customer().place(ShopClient.newKey(), seen.withTotal(present)).expect(201);
    }
}
