package shop.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** Operators and expressions of a database where it expects a value. */
interface SearchAttacks extends Attack {

    /** Each would find everything, were it more than words; some would never end. */
    List<String> QUERIES = List.of(
            "{\"$ne\":\"%s\"}",
            "{\"$gt\":\"\"}%s",
            "{\"$where\":\"sleep(60000)||'%s'\"}",
            "%s'||'1'=='1",
            "%s' OR 1=1 --",
            ".*%s|.*",
            "^(?=.*)(?!%s)",
            "(a+)+$%s",
            "((((%s.*)*)*)*)*$",
            "%s[a-z]{1,65535}{1,65535}",
            "\\Q%s\\E.*",
            "$%s$text",
            "%%00%s",
            "%s.__proto__");

    @Test
    default void operatorsAndExpressionsInASearchAreWords() {
        String word = Attack.word();
        JsonNode product = newProduct(510, 1);
        String path = "/api/products/" + Attack.sku(product);
        staff().send(
                        "PUT",
                        path,
                        details(word + " kettle", 510),
                        "If-Match",
                        anybody().get(path).header("ETag"))
                .expect(200);

        for (String query : QUERIES) {
            String nowhere = Attack.word();
            Answer found = anybody().get("/api/products?q=" + Attack.encoded(query.formatted(nowhere)));
            assertThat(found.expect(200).json().path("items").isEmpty())
                    .as(query)
                    .isTrue();
            for (String parameter : List.of("category=", "after=", "limit=")) {
                Answer refused = anybody().get("/api/products?" + parameter + Attack.encoded(query.formatted(nowhere)));
                assertThat(refused.status()).as(query).isIn(200, 400);
                assertThat(refused.body()).as(query).doesNotContain("Exception", "MongoDB");
            }
            assertThat(staff().get("/api/orders?state=" + Attack.encoded(query.formatted(nowhere)))
                            .status())
                    .as(query)
                    .isEqualTo(400);
        }
        assertThat(anybody()
                        .get("/api/products?q%5B%24ne%5D=x&q=" + Attack.word())
                        .expect(200)
                        .body())
                .contains("\"items\":[]");

        assertThat(anybody().get("/api/products?q=" + word).expect(200).body()).contains(Attack.sku(product));
        assertThat(anybody()
                        .get("/api/products?q=" + Attack.encoded(word.toUpperCase(Locale.ROOT) + " (KET"))
                        .body())
                .contains(Attack.sku(product));
    }

    /** As long as a query may get, and as bad for a backtracking engine as it may get. */
    @Test
    default void aRegularExpressionThatNeverEndsCostsNobodyAnAnswer() {
        String endless = "(" + "a".repeat(2_000) + "+)+" + "!".repeat(2_000);
        String spaces = "a" + "%20".repeat(2_500) + "b";

        for (int i = 0; i < 20; i++) {
            assertThat(anybody()
                            .get("/api/products?q=" + Attack.encoded(endless))
                            .status())
                    .isIn(200, 400);
            assertThat(anybody().get("/api/products?q=" + spaces).status()).isIn(200, 400);
            assertThat(raw("GET /suggestions?q=" + spaces + " HTTP/1.1").status())
                    .isIn(200, 204, 400);
        }

        anybody().get("/api/products?q=kettle").expect(200);
    }

    @Test
    default void anOperatorInPlaceOfAValueIsNoValue() {
        JsonNode product = newProduct(520, 2);
        String before = stateOf(product);
        String path = "/api/products/" + Attack.sku(product);
        String tag = anybody().get(path).header("ETag");

        for (String operator : List.of("{\"$ne\":null}", "{\"$gt\":\"\"}", "[\"staff\"]", "{\"$regex\":\".*\"}")) {
            anybody()
                    .send("POST", "/api/session", "{\"username\":" + operator + ",\"password\":" + operator + "}")
                    .expect(400);
            customer()
                    .send(
                            "POST",
                            "/api/orders",
                            "{\"lines\":[{\"sku\":" + operator + ",\"quantity\":1}],\"totalInCents\":520}",
                            "Idempotency-Key",
                            ShopClient.newKey())
                    .expect(400);
            staff().send("POST", path + "/stock", "{\"change\":" + operator + "}", "If-Match", tag)
                    .expect(400);
            for (String address : List.of("/api/products/", "/api/orders/", "/api/files/receipts/")) {
                assertThat(staff().get(address + Attack.encoded(operator)).status())
                        .as(address + operator)
                        .isIn(400, 404);
            }
        }

        assertThat(stateOf(product)).isEqualTo(before);
        staff().send("POST", path + "/stock", "{\"change\":1}", "If-Match", tag).expect(200);
    }
}
