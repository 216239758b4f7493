package shop.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.Basket;
import shop.e2e.client.Browser;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** Somebody who knows the number of another customer's order, or wants to pay less for an own one. */
interface TheftAttacks extends Attack {

    @Test
    default void nobodyGetsAtAnotherCustomersOrderOrReceiptByItsNumber() {
        JsonNode product = newProduct(1_234, 5);
        String id = confirmedOrder(product);
        ShopClient thief = ShopClient.guest(shop().url());
        String receipt = "/api/files/receipts/" + id;
        await().atMost(PATIENCE).until(() -> customer().get(receipt).status() == 200);
        String before = customer().order(id).expect(200).body();

        thief.order(id).expectProblem(404, "not-found");
        thief.send("POST", "/api/orders/" + id + "/cancel", "").expectProblem(404, "not-found");
        thief.get(receipt).expectProblem(404, "not-found");
        thief.get(receipt, "Range", "bytes=0-3", "If-Range", "*").expect(404);
        thief.get(receipt, "If-None-Match", "*").expect(404);
        assertThat(thief.send("HEAD", receipt, "").headers().firstValue("ETag")).isEmpty();
        assertThat(thief.get("/api/orders?limit=100").expect(200).body()).doesNotContain(id);
        anybody().order(id).expect(401);
        anybody().get(receipt).expect(401);

        assertThat(customer().order(id).expect(200).body()).isEqualTo(before);
        assertThat(customer().get(receipt).expect(200).body()).contains("12.34");
        staff().order(id).expect(200);
        staff().get(receipt).expect(200);
    }

    @Test
    default void nobodySeesOrTouchesAnotherCustomersOrderByItsPages() {
        JsonNode product = newProduct(1_111, 5);
        String id = confirmedOrder(product);
        Browser thief = browser();

        for (String page : List.of("", "/progress", "/receipt")) {
            assertThat(thief.page("/orders/" + id + page).expect(404).body()).doesNotContain("11.11");
        }
        thief.form("/orders/" + id + "/cancel", "").expect(404);
        thief.form("/orders/" + id + "/again", "").expect(404);

        String cookie = "shop-session=" + shop().tokens().sessionCookie(subject(customer()), PATIENCE);
        Answer own = anybody().get("/orders/" + id, "Accept", "text/html", "Cookie", cookie);
        assertThat(own.expect(200).body()).contains("11.11");
    }

    @Test
    default void anotherCustomersIdempotencyKeyLeadsToNoOrderOfTheirs() {
        JsonNode product = newProduct(900, 5);
        String key = ShopClient.newKey();
        String theirs = id(customer().place(key, Basket.of(product, 1)).expect(201));
        ShopClient thief = ShopClient.guest(shop().url());

        String own = id(thief.place(key, Basket.of(product, 1)).expect(201));

        assertThat(own).isNotEqualTo(theirs);
        assertThat(id(customer().place(key, Basket.of(product, 1)).expect(201))).isEqualTo(theirs);
    }

    @Test
    default void nobodyChangesWhatAnOrderCosts() {
        JsonNode product = newProduct(5_000, 5);
        String before = stateOf(product);
        String order = "{\"lines\":[{\"sku\":\"" + Attack.sku(product) + "\",\"quantity\":%s}],\"totalInCents\":%s%s}";

        customer()
                .place(ShopClient.newKey(), Basket.of(product, 1).withTotal(1))
                .expectProblem(409, "price-changed");
        for (String body : List.of(
                order.formatted("-1", "-5000", ""),
                order.formatted("0", "0", ""),
                order.formatted("1.5", "5000", ""),
                order.formatted("4294967297", "5000", ""),
                order.formatted("1", "5000", ",\"state\":\"CONFIRMED\""),
                order.formatted("1", "5000", ",\"customer\":\"somebody-else\""))) {
            Answer refused = customer().send("POST", "/api/orders", body, "Idempotency-Key", ShopClient.newKey());
            assertThat(refused.status()).as(body + refused.body()).isEqualTo(400);
        }

        assertThat(stateOf(product)).isEqualTo(before);
        customer().place(ShopClient.newKey(), Basket.of(product, 1)).expect(201);
    }

    private static String id(Answer order) {
        return order.json().path("id").asString();
    }

    private static String subject(ShopClient somebody) {
        return somebody.get("/api/session").expect(200).json().path("subject").asString();
    }
}
