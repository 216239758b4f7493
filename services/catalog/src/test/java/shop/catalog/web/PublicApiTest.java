package shop.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.TestCatalog.product;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.catalog.CatalogApplication;
import shop.catalog.domain.ImportProducts;
import shop.catalog.domain.ReleaseStock;
import shop.catalog.domain.ReserveStock;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;

/** The catalog as browsers, API clients and staff see it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicApiTest {

    private ServletWebServerApplicationContext process;
    private Http http;

    @BeforeAll
    void start() {
        // Entries live for an hour: whatever is fresh here, is so because it was invalidated
        process = Processes.start(
                CatalogApplication.class,
                "shop.catalog.mongo-uri=" + EmbeddedMongo.uri("catalog"),
                "shop.catalog.cache-ttl=1h");
        http = new Http(Processes.port(process));
    }

    @AfterAll
    void stop() {
        process.close();
    }

    private String path(String sku, int stock) {
        process.getBean(ImportProducts.class).importAll(Stream.of(product(sku, stock)));
        return "/api/products/" + sku;
    }

    private static String etag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElse("");
    }

    @Test
    void showsAProductWithoutCountingItsStock() {
        HttpResponse<String> answer = http.get(path("SHOW-1", 5));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"sku\":\"SHOW-1\",\"name\":\"Name of SHOW-1\",\"description\":\"A description\","
                        + "\"category\":\"things\",\"priceInCents\":1999,\"picture\":\"\",\"inStock\":true}");
        assertThat(etag(answer)).isEqualTo("\"1.1.1\"");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void answersHeadLikeGetWithoutABody() {
        HttpResponse<String> head = http.send("HEAD", path("HEAD-1", 5), "");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(etag(head)).isEqualTo("\"1.1.1\"");
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If-None-Match | \"1.1.1\" | 304",
                "If-None-Match | W/\"1.1.1\" | 304",
                "If-None-Match | * | 304",
                "If-None-Match | \"a,b\", \"1.1.1\" | 304",
                "If-None-Match | \"1.1.0\" | 200",
                "If-None-Match | 1.1 | 200",
                "If-None-Match | \"1.1.1 | 200",
                "If-Match | \"1.1.1\" | 200",
                "If-Match | * | 200",
                "If-Match | W/\"1.1.1\" | 412",
                "If-Match | \"1.0.1\" | 412",
                "If-Match | 1.1 | 412"
            })
    void readsUnderACondition(String header, String value, int status) {
        HttpResponse<String> answer = http.get(path("COND-1", 5), header, value);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 304) {
            assertThat(answer.body()).isEmpty();
            assertThat(etag(answer)).isEqualTo("\"1.1.1\"");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        }
    }

    @Test
    void joinsTheLinesOfACondition() {
        assertThat(http.get(path("LINES-1", 1), "If-None-Match", "\"x\"", "If-None-Match", "\"1.1.1\"")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void keepsItsETagWhileStockFallsAndChangesItWhenTheLastPieceGoes() {
        String path = path("LAST-1", 3);
        ReserveStock reserve = process.getBean(ReserveStock.class);
        UUID last = UUID.randomUUID();
        Instant deadline = Instant.now().plusSeconds(60);

        reserve.reserve(UUID.randomUUID(), Map.of("LAST-1", 2), deadline);
        assertThat(etag(http.get(path))).isEqualTo("\"1.1.1\"");

        reserve.reserve(last, Map.of("LAST-1", 1), deadline);
        assertThat(etag(http.get(path))).isEqualTo("\"1.1.0\"");

        process.getBean(ReleaseStock.class).release(last, Set.of("LAST-1"), deadline);
        assertThat(etag(http.get(path))).isEqualTo("\"1.1.1\"");
    }
}
