package shop.e2e.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.e2e.client.LocalShop;
import shop.e2e.client.RawHttp;
import shop.e2e.client.ShopClient;
import shop.local.Assembly;
import shop.local.Options;
import shop.local.Tokens;

/** By hand, more of them: {@code -Dshop.hostile.requests=20000 -Dshop.hostile.seed=7 -Dshop.hostile.assembly=MONOLITH}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomRequestsTest {

    private static final int REQUESTS = Integer.getInteger("shop.hostile.requests", 3_000);
    private static final long SEED = Long.getLong("shop.hostile.seed", 42);
    private static final Assembly ASSEMBLY = Assembly.valueOf(System.getProperty("shop.hostile.assembly", "SERVICES"));

    private LocalShop shop;
    private Tokens tokens;

    @BeforeAll
    void start() {
        shop = LocalShop.start(ASSEMBLY, "hostile", Options.defaults());
        tokens = shop.processes().tokens();
    }

    @AfterAll
    void stop() {
        if (shop != null) {
            shop.close();
        }
    }

    @Test
    void ofACustomerNeverAnswerWithAServerErrorAndChangeNothing() {
        ShopClient staff = ShopClient.withToken(shop.url(), tokens.staff("auditor"));
        String before = state(staff);

        assertThat(publicRound("customer", REQUESTS, bearer(tokens.user("mallory"))))
                .isEmpty();

        assertThat(state(staff)).isEqualTo(before);
    }

    /** Staff may change things, and some random request is a right one. */
    @Test
    void ofStaffNeverAnswerWithAServerError() {
        assertThat(publicRound("staff", REQUESTS / 10, bearer(tokens.staff("bob"))))
                .isEmpty();
    }

    @Test
    void withACookieNeverAnswerWithAServerError() {
        String cookie = ShopClient.anonymous(shop.url())
                .send("POST", "/api/session", "")
                .expect(201)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];

        assertThat(publicRound("cookie", REQUESTS / 10, "Sec-Fetch-Site: same-origin\nCookie: " + cookie))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "orders", "storage", "storefront"})
    void atAServiceNeverAnswerWithAServerError(String module) {
        URI url = URI.create(shop.processes().processOf(module).url());
        RandomRequests requests = new RandomRequests(SEED, Wellformed.PUBLIC);

        assertThat(new Round(module, url, requests).send(REQUESTS / 20, bearer(tokens.staff("bob"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "orders", "storage", "payments"})
    void ofAModuleNeverGetAServerErrorFromAContract(String module) {
        URI url = URI.create(shop.processes().processOf(module).url());
        RandomRequests requests = new RandomRequests(SEED, Wellformed.contractOf(module));
        String credentials = bearer(tokens.service()) + "\nX-Shop-User: " + tokens.user("mallory");

        assertThat(new Round(module + "'s contract", url, requests).send(REQUESTS / 10, credentials))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("shop.e2e.hostile.Malformed#FOR_WHAT_IS_INSIDE")
    void neverReachWhatIsInside(String line) {
        RawHttp.RawAnswer answer =
                new RawHttp(shop.url()).send(line + "\n" + bearer(tokens.service()), new byte[0], false);

        assertThat(answer.status()).as(answer.body()).isBetween(400, 404);
    }

    @ParameterizedTest
    @FieldSource("shop.e2e.hostile.Malformed#FOR_THE_CONTAINER")
    void getABareStatusFromTheContainer(int status, String head) {
        RawHttp.RawAnswer answer = new RawHttp(shop.url()).send(head, new byte[0], true);

        assertThat(answer.status()).as(answer.head()).isEqualTo(status);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.head()).doesNotContainIgnoringCase("tomcat", "server:", "exception", "html");
    }

    private List<String> publicRound(String who, int count, String credentials) {
        return new Round(who, shop.url(), new RandomRequests(SEED, Wellformed.PUBLIC)).send(count, credentials);
    }

    private static String bearer(String token) {
        return "Authorization: Bearer " + token;
    }

    /** All that a request could have changed. */
    private static String state(ShopClient staff) {
        return staff.get("/api/products?limit=100").expect(200).body()
                + staff.get("/api/orders?limit=100").expect(200).body()
                + staff.get("/api/products/KIT-001/stock").expect(200).body();
    }
}
