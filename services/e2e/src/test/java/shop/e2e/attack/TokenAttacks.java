package shop.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** Tokens that nobody gave. */
interface TokenAttacks extends Attack {

    @Test
    default void aTokenThatIdentityDidNotSignOpensNothing() {
        JsonNode product = newProduct(700, 1);
        String path = "/api/products/" + Attack.sku(product);
        String reduced = details(product.path("name").asString(), 1);
        String keys = anybody().get("/api/identity/keys").expect(200).body();
        Map<String, String> forged = Forgeries.of(shop().tokens().staff("somebody"), keys);
        forged.put("of a process for a person", shop().tokens().impostor("somebody"));
        forged.put("expired", shop().tokens().expired("somebody"));
        forged.put("a session", shop().tokens().sessionCookie("somebody", Duration.ofHours(1)));

        forged.forEach((how, token) -> {
            ShopClient forger = ShopClient.withToken(shop().url(), token);
            for (Answer answer : new Answer[] {
                forger.get("/api/orders"),
                forger.get("/api/session"),
                forger.send("PUT", path, reduced, "If-Match", "*")
            }) {
                assertThat(answer.status()).as(how).isEqualTo(401);
                assertThat(answer.body()).as(how).contains("urn:shop:problem:invalid-token");
            }
        });

        ShopClient honest = ShopClient.withToken(shop().url(), shop().tokens().staff("somebody"));
        assertThat(honest.product(Attack.sku(product)).path("priceInCents").asInt())
                .isEqualTo(700);
        honest.send("PUT", path, reduced, "If-Match", honest.get(path).header("ETag"))
                .expect(200);
    }

    @Test
    default void theTokenOfAProcessOpensNothingOutside() {
        ShopClient process = ShopClient.withToken(shop().url(), shop().tokens().service());

        process.get("/api/orders").expectProblem(403, "wrong-scope");
        process.get("/api/session").expectProblem(403, "wrong-scope");
        process.get("/internal/orders").expect(404);
        ShopClient.withToken(shop().url(), shop().tokens().user("somebody"))
                .get("/api/orders")
                .expect(200);
    }

    @Test
    default void aCustomersTokenDoesNothingThatOnlyStaffMay() {
        JsonNode product = newProduct(800, 1);
        String path = "/api/products/" + Attack.sku(product);
        String before = stateOf(product);

        customer().send("PUT", path, details("Mine", 1), "If-Match", "*").expectProblem(403, "staff-only");
        customer()
                .send("POST", path + "/stock", "{\"change\":5}", "If-Match", "*")
                .expectProblem(403, "staff-only");
        customer().get(path + "/stock").expectProblem(403, "staff-only");
        customer().upload("/api/files", Uploads.png(), "image/png").expectProblem(403, "staff-only");
        customer()
                .send(
                        "PUT",
                        "/api/levers/catalog",
                        "{\"ready\":false,\"live\":false,\"delayMillis\":0,\"failPercent\":100}")
                .expect(403);

        assertThat(stateOf(product)).isEqualTo(before);
        staff().upload("/api/files", Uploads.png(), "image/png").expect(201);
    }
}
