package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.ShopClient;

@Tag("cluster")
class IngressTest {

    private static final Pattern ROUTED =
            Pattern.compile("^gateway_route_seconds_count\\{.*route=\"storage\".*} ([0-9.E]+)$", Pattern.MULTILINE);
    private static final Pattern SERVED =
            Pattern.compile("^http_server_requests_seconds_count\\{.*pictures.*} ([0-9.E]+)$", Pattern.MULTILINE);

    private final Cluster cluster = Cluster.connect();
    private final ClusterShop shop = ClusterShop.open();

    private static ShopClient at(URI url) {
        return ShopClient.anonymous(url);
    }

    private double counted(String process, Pattern counter) {
        try (Forward management = new Forward(cluster, process, 8081)) {
            return counter.matcher(management
                            .ask(url -> at(url).get("/actuator/prometheus"))
                            .expect(200)
                            .body())
                    .results()
                    .map(MatchResult::group)
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
        }
    }

    private String picture() {
        return at(shop.url()).products(100).stream()
                .map(product -> product.path("picture").asString())
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Holds {

        @Test
        void oneShopUnderTwoNamesAndWithoutTls() {
            for (URI url : new URI[] {shop.url(), ClusterShop.API, ClusterShop.PLAIN}) {
                assertThat(at(url).products(1)).as(url.toString()).hasSize(1);
            }
            at(ClusterShop.PLAIN).get("/about").expect(200);
        }

        @Test
        void picturesStraightFromStorage() {
            String path = "/api/files/pictures/" + picture();
            double routed = counted("gateway", ROUTED);
            double served = counted("storage", SERVED);

            Answer answer = at(shop.url()).get(path).expect(200);

            assertThat(counted("storage", SERVED)).isEqualTo(served + 1);
            assertThat(counted("gateway", ROUTED)).isEqualTo(routed);
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Nested
    class Refused {

        @Test
        void pagesUnderTheNameForPrograms() {
            at(ClusterShop.API).get("/about").expect(404);
            at(shop.url()).get("/about").expect(200);
        }

        @Test
        void aNameThatNoRuleHas() {
            URI unknown = URI.create(ClusterShop.PLAIN.toString().replace("shop.localhost", "other.localhost"));

            at(unknown).get("/").expect(404);
        }

        @Test
        void anythingButReadingOnTheShortWayToStorage() {
            at(shop.url())
                    .send("POST", "/api/files/pictures/" + picture(), "{}")
                    .expect(405);
        }

        @Test
        void contractsThroughEitherWay() {
            at(shop.url()).get("/internal/storage/pictures").expect(404);
            assertThat(at(shop.url())
                            .get("/api/files/pictures/%2e%2e/%2e%2e/%2e%2e/internal/storage/pictures")
                            .status())
                    .isBetween(400, 499);
        }
    }
}
