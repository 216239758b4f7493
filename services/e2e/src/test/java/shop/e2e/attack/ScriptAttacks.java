package shop.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.RawHttp.RawAnswer;
import tools.jackson.databind.JsonNode;

/** Text that would be a script, or code of a template, where it is shown. */
interface ScriptAttacks extends Attack {

    String SCRIPT = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";
    String TEMPLATE = "[[${1234567*7}]] [(${1234567*7})] {{1234567*7}} __${1234567*7}__ #{1234567*7}";
    List<String> ALIVE = List.of("<script>alert", "<img src=x", "8641969");

    @Test
    default void aScriptInAProductsTextsIsShownAsText() {
        String word = Attack.word();
        JsonNode product = renamed(newProduct(777, 5), word + SCRIPT, TEMPLATE + SCRIPT);
        String sku = Attack.sku(product);
        String order = confirmedOrder(product);
        String customer = customer().get("/api/session").json().path("subject").asString();
        String cookies = "Cookie: shop-session=" + shop().tokens().sessionCookie(customer, Duration.ofHours(1)) + "; "
                + Attack.cookie(
                        raw("POST /basket HTTP/1.1\n" + FORM + "\n" + SAME_ORIGIN, "sku=" + sku + "&quantity=1"),
                        "shop-basket");
        String staff = "Authorization: Bearer " + shop().tokens().staff("somebody");

        for (String path :
                List.of("/?q=" + word, "/suggestions?q=" + word, "/product/" + sku, "/basket", "/checkout")) {
            shows(word, path, cookies);
        }
        shows(word, "/orders/" + order, cookies);
        shows(word, "/orders/" + order + "/receipt", cookies);
        shows(word, "/staff/products?q=" + word, staff);
        shows(word, "/staff/products/" + sku, staff);
        assertThat(raw("GET /product/" + sku + " HTTP/1.1\nAccept: text/html").body())
                .contains("[[${1234567*7}]]", "{{1234567*7}}");

        Answer json = customer().get("/api/products/" + sku).expect(200);
        assertThat(json.json().path("name").asString()).isEqualTo(word + SCRIPT);
        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(json.header("X-Content-Type-Options")).isEqualTo("nosniff");
        Answer receipt = customer().get("/api/files/receipts/" + order).expect(200);
        assertThat(receipt.header("Content-Type")).startsWith("text/plain");
        assertThat(receipt.header("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    default void aScriptInAnAddressIsShownAsTextOrNotAtAll() {
        String text = Attack.encoded(SCRIPT + TEMPLATE);
        for (String path : List.of(
                "/?q=" + text,
                "/?category=" + text + "&after=" + text,
                "/?" + text + "=" + text,
                "/suggestions?q=" + text,
                "/product/" + text,
                "/orders/" + text,
                "/staff/log-in?failed=" + text + "&return=" + text,
                "/staff/products?q=" + text,
                "/staff/orders?state=" + text,
                "/about?" + text,
                "/error?message=" + text,
                "/storefront/" + text,
                "/api/products/" + text,
                "/api/products?category=" + text + "&limit=" + text,
                "/api/docs?" + text,
                "/" + text)) {
            RawAnswer answer = raw("GET " + path + " HTTP/1.1\nAccept: text/html\nAccept-Language: " + SCRIPT
                    + "\nReferer: " + SCRIPT + "\nUser-Agent: " + SCRIPT + "\nX-Request-Id: " + SCRIPT
                    + "\nAuthorization: Bearer " + shop().tokens().staff("somebody"));
            assertThat(answer.status()).as(path).isBetween(200, 404);
            assertThat(answer.text()).as(path).doesNotContain(ALIVE);
            assertThat(answer.head()).as(path).doesNotContain("unsafe-inline", "unsafe-eval");
        }

        assertThat(raw("GET /?q=kettle HTTP/1.1\nAccept: text/html").body()).contains("value=\"kettle\"");
    }

    /** Fields that are no free text take none. */
    @Test
    default void aScriptIsNoCategoryPictureNumberOrName() {
        JsonNode product = newProduct(333, 1);
        String path = "/api/products/" + Attack.sku(product);
        String before = stateOf(product);
        String tag = customer().get(path).header("ETag");
        String whole =
                "{\"name\":\"x\",\"description\":\"\",\"category\":\"%s\",\"priceInCents\":1,\"picture\":\"%s\"}";

        for (String body : List.of(
                whole.formatted("<script>", ""),
                whole.formatted("tests", "javascript:alert(1)"),
                whole.formatted("tests", "//" + ELSEWHERE + "/x.png"),
                whole.formatted("tests", "").replace("\"x\"", "\"<script\\u0000>\""))) {
            staff().send("PUT", path, body, "If-Match", tag).expect(400);
        }
        assertThat(staff().send(
                                "PUT",
                                "/api/products/" + Attack.encoded("<script>"),
                                details("x", 1),
                                "If-None-Match",
                                "*")
                        .status())
                .isBetween(400, 404);

        assertThat(stateOf(product)).isEqualTo(before);
        staff().send("PUT", path, whole.formatted("tests", ""), "If-Match", tag).expect(200);
    }

    private JsonNode renamed(JsonNode product, String name, String description) {
        String path = "/api/products/" + Attack.sku(product);
        String body =
                "{\"name\":\"%s\",\"description\":\"%s\",\"category\":\"tests\",\"priceInCents\":777,\"picture\":\"\"}"
                        .formatted(name.replace("\"", "\\\""), description.replace("\"", "\\\""));
        staff().send("PUT", path, body, "If-Match", customer().get(path).header("ETag"))
                .expect(200);
        return customer().product(Attack.sku(product));
    }

    private void shows(String word, String path, String who) {
        RawAnswer page = raw("GET " + path + " HTTP/1.1\nAccept: text/html\n" + who);
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.body()).as(path).contains(word).doesNotContain(ALIVE);
        assertThat(page.head()).as(path).contains("default-src 'self'").doesNotContain("unsafe");
    }
}
