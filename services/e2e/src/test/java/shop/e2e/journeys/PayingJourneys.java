package shop.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.Basket;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** What becomes of an accepted order. */
interface PayingJourneys extends Visit {

    @Test
    default void buysAndReadsTheReceipt() {
        JsonNode product = anyProduct();
        Basket basket = Basket.of(product, 2);

        Answer placed = customer().place(ShopClient.newKey(), basket).expect(201);

        String id = placed.json().path("id").asString();
        assertThat(placed.header("Location")).endsWith("/api/orders/" + id);
        assertThat(finalState(id)).isEqualTo("CONFIRMED");
        await().atMost(PATIENCE)
                .until(() -> customer().get("/api/files/receipts/" + id).status() == 200);
        Answer receipt = customer().get("/api/files/receipts/" + id);
        assertThat(receipt.header("Content-Type")).startsWith("text/plain");
        assertThat(receipt.body()).contains(id, product.path("name").asString());
    }

    @Test
    default void rejectsAnOrderThatIsNotPaid() {
        JsonNode product = newProduct(900, 5);
        shop().payments("{\"refuse\":true}");
        try {
            String id = customer()
                    .place(ShopClient.newKey(), Basket.of(product, 1))
                    .expect(201)
                    .json()
                    .path("id")
                    .asString();

            assertThat(finalState(id)).isEqualTo("REJECTED");
            await().atMost(PATIENCE).until(() -> stock(product) == 5);
        } finally {
            shop().payments(ApplicationUnderTest.WELL_BEHAVED);
        }
    }

    @Test
    default void cancelsAnOrderThatIsNotPaidYet() {
        JsonNode product = newProduct(700, 4);
        shop().payments("{\"delay\":\"PT8S\"}");
        try {
            String id = customer()
                    .place(ShopClient.newKey(), Basket.of(product, 4))
                    .expect(201)
                    .json()
                    .path("id")
                    .asString();

            customer().send("POST", "/api/orders/" + id + "/cancel", "").expect(200);

            assertThat(finalState(id)).isEqualTo("CANCELLED");
        } finally {
            shop().payments(ApplicationUnderTest.WELL_BEHAVED);
        }
        await().atMost(PATIENCE).until(() -> stock(product) == 4);
    }

    @Test
    default void doesNotCancelAnOrderThatIsPaid() {
        String id = customer()
                .place(ShopClient.newKey(), Basket.of(anyProduct(), 1))
                .expect(201)
                .json()
                .path("id")
                .asString();
        assertThat(finalState(id)).isEqualTo("CONFIRMED");

        customer().send("POST", "/api/orders/" + id + "/cancel", "").expectProblem(409, "too-late-to-cancel");
    }
}
