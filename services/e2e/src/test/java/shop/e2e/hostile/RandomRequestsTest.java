package shop.e2e.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.e2e.client.LocalShop;
import shop.e2e.client.ShopClient;
import shop.local.Assembly;
import shop.local.Options;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomRequestsTest {

    private static final int REQUESTS = 5_000;

    private LocalShop shop;
    private RawHttp http;

    @BeforeAll
    void start() {
        shop = LocalShop.start(Assembly.SERVICES, "hostile", Options.defaults());
        http = new RawHttp(shop.url());
    }

    @AfterAll
    void stop() {
        if (shop != null) {
            shop.close();
        }
    }

    @Test
    void neverAnswerWithAServerErrorAndChangeNothing() {
        ShopClient staff =
                ShopClient.withToken(shop.url(), shop.processes().tokens().staff("auditor"));
        String before = state(staff);
        // A customer's token: staff may change things, and some random request might be a right one
        String token = shop.processes().tokens().user("mallory");
        RandomRequests requests = new RandomRequests(42);
        Map<Integer, Integer> statuses = new TreeMap<>();

        for (int i = 0; i < REQUESTS; i++) {
            RandomRequests.Request request = requests.next(token);
            RawHttp.RawAnswer answer = http.send(request.head(), request.body());

            statuses.merge(answer.status(), 1, Integer::sum);
            assertThat(answer.status())
                    .as("%s%n%s", request.head(), answer.text())
                    .isBetween(200, 499);
            assertThat(answer.text()).doesNotContain("Exception", "java.", "shop.catalog", "\tat ");
        }

        System.out.println("random requests: " + REQUESTS + ", answers by status " + statuses);
        assertThat(state(staff)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /internal/catalog/products?limit=1 HTTP/1.1",
                "GET /%69nternal/catalog/products?limit=1 HTTP/1.1",
                "GET //internal/catalog/products?limit=1 HTTP/1.1",
                "GET /internal;x=1/catalog/products?limit=1 HTTP/1.1",
                "GET /api/../internal/catalog/products?limit=1 HTTP/1.1",
                "GET /api/%2e%2e/internal/catalog/products?limit=1 HTTP/1.1",
                "GET /api/products/..;/../internal/catalog/products?limit=1 HTTP/1.1",
                "GET /api/products/..%2f..%2finternal/catalog/products?limit=1 HTTP/1.1",
                "GET /actuator/health HTTP/1.1",
                "GET /api/products/../../actuator/prometheus HTTP/1.1",
            })
    void neverReachWhatIsInside(String line) {
        String service = shop.processes().tokens().service();

        RawHttp.RawAnswer answer = http.send(line + "\nAuthorization: Bearer " + service, new byte[0]);

        assertThat(answer.status()).as(answer.text()).isBetween(400, 404);
    }

    /** All that a request could have changed. */
    private static String state(ShopClient staff) {
        return staff.get("/api/products?limit=100").expect(200).body()
                + staff.get("/api/orders?limit=100").expect(200).body()
                + staff.get("/api/products/KIT-001/stock").expect(200).body();
    }
}
