package shop.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.catalog.CatalogApplication;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;

/** The catalog as staff change it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffApiTest {

    private static final String STAFF = "Bearer " + TestTokens.staff("bob");
    private static final String DETAILS =
            "{\"name\":\"Tea pot\",\"description\":\"Keeps warm\",\"category\":\"pots\",\"priceInCents\":2500,\"picture\":\"\"}";

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

    private HttpResponse<String> edit(String path, String... headers) {
        return http.send("PUT", path, DETAILS, withStaff(headers));
    }

    private HttpResponse<String> supply(String path, int change, String etag) {
        return http.send("POST", path + "/stock", "{\"change\":" + change + "}", withStaff("If-Match", etag));
    }

    private static String[] withStaff(String... headers) {
        return Stream.concat(Stream.of("Authorization", STAFF), Stream.of(headers))
                .toArray(String[]::new);
    }

    private static String etag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElse("");
    }

    @Test
    void createsEditsAndSuppliesAProduct() {
        String path = "/api/products/NEW-1";
        assertThat(http.get(path).statusCode()).isEqualTo(404);

        HttpResponse<String> created = edit(path, "If-None-Match", "*");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location")).hasValue(path);
        assertThat(etag(created)).isEqualTo("\"1.1.0\"");
        assertThat(edit(path, "If-None-Match", "*").statusCode()).isEqualTo(412);

        HttpResponse<String> edited = edit(path, "If-Match", "\"x\", \"1.1.0\"");
        assertThat(edited.statusCode()).isEqualTo(200);
        assertThat(etag(edited)).isEqualTo("\"1.2.0\"");
        assertThat(http.get(path).body()).isEqualTo(edited.body()).contains("Tea pot");

        HttpResponse<String> supplied = supply(path, 20, "\"1.2.0\"");
        assertThat(supplied.statusCode()).isEqualTo(200);
        assertThat(etag(supplied)).isEqualTo("\"1.3.1\"");
        assertThat(etag(http.get(path))).isEqualTo("\"1.3.1\"");
        assertThat(supply(path, -21, "\"1.3.1\"").statusCode()).isEqualTo(422);
        assertThat(supply(path, -5, "*").statusCode()).isEqualTo(200);
        assertThat(http.get(path + "/stock", withStaff()).body())
                .isEqualTo("{\"stock\":15,\"reserved\":0,\"sold\":0,\"supplied\":15}");
    }
}
