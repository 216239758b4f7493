package shop.orders.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import shop.orders.testing.Faults;

/** Placing an order by the public API. */
class PlaceOrdersApiTest extends PublicApi {

    @Test
    void placesAnOrder() {
        var answer = client.post(alice, "/api/orders", key, BASKET);

        String id = answer.body().path("id").asString();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/orders/" + id);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Idempotency-Replayed")).isEmpty();
        assertThat(answer.body().propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "customer", "state", "reason", "lines", "totalInCents", "placedAt", "receipt");
        assertThat(answer.body().path("state").asString()).isEqualTo("CONFIRMED");
        var again = client.get(alice, "/api/orders/" + id);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Cache-Control")).isEqualTo("no-store");
        assertThat(again.body()).isEqualTo(answer.body());
    }

    @Test
    void answersAReplayWithTheSameOrderAndRefusesAnotherBasketUnderTheKey() {
        var first = client.post(alice, "/api/orders", key, BASKET);

        var again = client.post(alice, "/api/orders", key, BASKET);
        var other = client.post(alice, "/api/orders", key, BASKET.replace("450", "451"));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("key-reused");
    }

    @Test
    void tellsPresentPricesAndUnknownProducts() {
        var changed = client.post(alice, "/api/orders", key, BASKET.replace("450", "449"));
        var unknown = client.post(alice, "/api/orders", key, BASKET.replace("\"A\"", "\"GONE\""));

        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.problem()).isEqualTo("price-changed");
        assertThat(changed.body().path("presentTotalInCents").asLong()).isEqualTo(450);
        assertThat(changed.body().path("presentPricesInCents").path("B").asLong())
                .isEqualTo(250);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.problem()).isEqualTo("unknown-product");
        assertThat(unknown.body().path("unknownSkus").path(0).asString()).isEqualTo("GONE");
        assertThat(client.get(alice, "/api/orders").body().path("items")).isEmpty();
    }

    @Test
    void placesNothingForWhoCannotReadTheAnswer() {
        var answer = client.send(client.request(alice, "/api/orders")
                .header("Content-Type", "application/json")
                .header("Accept", "image/png")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(BASKET)));

        assertThat(answer.status()).isEqualTo(406);
        assertThat(client.get(alice, "/api/orders").body().path("items")).isEmpty();
    }

    @Test
    void storesNothingWithoutTheCatalog() {
        Faults faults = process.getBean(Faults.class);
        faults.plan(call -> Faults.Fault.FAIL_BEFORE);

        var answer = client.post(alice, "/api/orders", key, BASKET);
        faults.plan(call -> Faults.Fault.NONE);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(client.get(alice, "/api/orders").body().path("items")).isEmpty();
    }
}
