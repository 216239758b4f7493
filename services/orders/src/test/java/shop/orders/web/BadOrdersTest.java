package shop.orders.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;

/** Whatever is sent, the answer names what is wrong with it, and nothing is stored. */
class BadOrdersTest {

    private static final String GOOD = BadBodies.GOOD;

    private static ServletWebServerApplicationContext process;
    private static ApiClient client;

    private final String alice = TestTokens.user("alice");

    @BeforeAll
    static void start() {
        process = OrdersProcess.start();
        client = new ApiClient(Processes.port(process));
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @AfterEach
    void storesNothing() {
        assertThat(client.get(TestTokens.staff("bob"), "/api/orders").body().path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shop.orders.web.BadBodies#all")
    void refusesABodyThatIsNotAnOrder(String body) {
        var answer = client.post(alice, "/api/orders", key(), body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.body().path("errors")).isNotEmpty();
        assertThat(answer.response().body()).doesNotContain("shop.orders", "tools.jackson", "Exception");
    }

    @Test
    void needsAnIdempotencyKey() {
        var answer = client.post(alice, "/api/orders", null, GOOD);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("idempotency-key-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "has blank in it", "{\"$gt\":\"\"}", "a/b/c/d/e/f", "../../../../etc"})
    void refusesAnIdempotencyKeyThatIsNone(String key) {
        var answer = client.post(alice, "/api/orders", key, GOOD);
        var long65 = client.post(alice, "/api/orders", "k".repeat(65), GOOD);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(long65.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=0, 400",
        "?limit=101, 400",
        "?limit=-1, 400",
        "?limit=many, 400",
        "?limit=99999999999, 400",
        "?state=OPEN, 400",
        "?state=confirmed, 400",
        "?after=x, 400",
        "?after=, 400",
        "?after=%00, 400",
        "?after=AAAA%24AAAAAAAAAAAAAAAAAAAAAAAAAAA, 400",
        "?after=________________________________, 400",
        "/not-a-uuid, 400",
        "/00000000-0000-0000-0000-000000000000, 404",
        "/%00, 400",
        "/..%2f..%2fetc, 400",
        "/00000000-0000-0000-0000-000000000000/cancel, 405",
        "/00000000-0000-0000-0000-000000000000/refund, 404",
    })
    void refusesAReadThatAsksForNothing(String path, int status) {
        assertThat(client.get(alice, "/api/orders" + path).status()).isEqualTo(status);
    }

    @Test
    void refusesOtherVerbsTypesAndCallers() {
        HttpRequest.Builder delete = client.request(alice, "/api/orders").DELETE();
        HttpRequest.Builder form = client.request(alice, "/api/orders")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("a=b"));

        assertThat(client.send(delete).status()).isEqualTo(405);
        assertThat(client.send(form).status()).isEqualTo(415);
        assertThat(client.post("no-token", "/api/orders", key(), GOOD).status()).isEqualTo(401);
        assertThat(client.post(TestTokens.expired("alice"), "/api/orders", key(), GOOD)
                        .status())
                .isEqualTo(401);
        assertThat(client.get(alice, "/internal/orders?limit=1").status()).isIn(401, 403);
    }

    @Test
    void neverFailsOnRandomBodies() {
        Random random = new Random(7);
        String alphabet = "{}[]\":,.-0123456789AeEnulltrue$\\u0000 \n\u00e9";
        for (int n = 0; n < 500; n++) {
            StringBuilder body = new StringBuilder(GOOD);
            for (int change = 0; change <= random.nextInt(4); change++) {
                char other = alphabet.charAt(random.nextInt(alphabet.length()));
                body.setCharAt(random.nextInt(body.length()), other);
            }
            if (body.toString().equals(GOOD)) {
                continue;
            }

            var answer = client.post(alice, "/api/orders", key(), body.toString());

            assertThat(answer.status()).as(body.toString()).isBetween(400, 499);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
