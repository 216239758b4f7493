package shop.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.TestCatalog.product;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.catalog.CatalogApplication;
import shop.catalog.domain.ImportProducts;
import shop.platform.mongo.ModuleDatabase;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;

/** Each row is a request that must be refused by name and must change nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private static final String CUP = "/api/products/CUP-1";
    private static final String NEW = "/api/products/NEW-1";
    private static final String STOCK = CUP + "/stock";
    private static final String ORDER = "/internal/catalog/reservations/00112233-4455-6677-8899-aabbccddeeff/";
    private static final String GOOD = body("Cup", "", "cups", "1", "");
    private static final String INVALID = "invalid-request";

    private ServletWebServerApplicationContext process;
    private Http http;

    private record Row(String method, String path, String body, int status, String problem, String... headers) {

        @Override
        public String toString() {
            String shown = body.length() > 80 ? body.substring(0, 80) + "…" : body;
            return method + " " + path + " " + String.join(" ", headers) + " " + shown + " → " + status;
        }

        Row as(String token, String... more) {
            return new Row(
                    method,
                    path,
                    body,
                    status,
                    problem,
                    Stream.concat(Stream.of("Authorization", "Bearer " + token), Stream.of(more))
                            .toArray(String[]::new));
        }

        Row staff(String... more) {
            return as(TestTokens.staff("bob"), more);
        }
    }

    private static String body(String name, String description, String category, String price, String picture) {
        return "{\"name\":\"%s\",\"description\":\"%s\",\"category\":\"%s\",\"priceInCents\":%s,\"picture\":\"%s\"}"
                .formatted(name, description, category, price, picture);
    }

    private static Row get(String path, int status, String problem) {
        return new Row("GET", path, "", status, problem);
    }

    private static Row put(String path, String body, int status, String problem) {
        return new Row("PUT", path, body, status, problem);
    }

    private static Row post(String path, String body, int status, String problem) {
        return new Row("POST", path, body, status, problem);
    }

    static Stream<Row> reads() {
        return Stream.of(
                get("/api/products?limit=0", 400, INVALID),
                get("/api/products?limit=101", 400, INVALID),
                get("/api/products?limit=-1", 400, INVALID),
                get("/api/products?limit=1e9", 400, ""),
                get("/api/products?limit=99999999999999999999", 400, ""),
                get("/api/products?after=%24ne", 400, INVALID),
                get("/api/products?after=a/../b", 400, INVALID),
                get("/api/products?category=%7B%24ne:1%7D", 400, INVALID),
                get("/api/products?category=CUPS", 400, INVALID),
                get("/api/products?q=a%00b", 400, INVALID),
                get("/api/products?q=" + "x".repeat(201), 400, INVALID),
                get("/api/products/none", 404, "not-found"),
                get("/api/products/NONE", 404, "not-found"),
                get("/api/products/%24where", 404, "not-found"),
                get("/api/products/" + "X".repeat(4000), 404, "not-found"),
                get("/api/products/CUP-1/", 404, ""),
                get(STOCK, 401, "token-required"),
                get(STOCK, 403, "staff-only").as(TestTokens.user("alice")),
                get("/api/products/none/stock", 404, "not-found").staff(),
                new Row("DELETE", CUP, "", 405, ""),
                new Row("PATCH", CUP, GOOD, 405, ""),
                new Row("POST", "/api/products", GOOD, 405, ""));
    }

    static Stream<Row> conditions() {
        return Stream.of(
                put(CUP, GOOD, 401, "token-required"),
                put(CUP, GOOD, 403, "staff-only").as(TestTokens.user("alice"), "If-Match", "\"1.1\""),
                put(CUP, GOOD, 403, "staff-only").as(TestTokens.user("alice")),
                put(CUP, GOOD, 401, "").as(TestTokens.expired("bob"), "If-Match", "\"1.1\""),
                put(CUP, GOOD, 403, "wrong-scope").as(TestTokens.service(), "If-Match", "\"1.1\""),
                put(CUP, GOOD, 428, "condition-required").staff(),
                put(CUP, GOOD, 428, "condition-required").staff("If-None-Match", "\"9.9\""),
                put(CUP, GOOD, 400, "conflicting-conditions").staff("If-Match", "\"1.1\"", "If-None-Match", "*"),
                put(CUP, GOOD, 400, "bad-entity-tag").staff("If-Match", "1.1"),
                put(CUP, GOOD, 400, "bad-entity-tag").staff("If-Match", "*, \"1.1\""),
                put(CUP, GOOD, 400, "bad-entity-tag").staff("If-Match", ""),
                put(CUP, GOOD, 412, "stale").staff("If-Match", "\"1.0\""),
                put(CUP, GOOD, 412, "stale").staff("If-Match", "W/\"1.1\""),
                put(CUP, GOOD, 412, "stale").staff("If-Match", "\"99999999999999999999.1\""),
                put(CUP, GOOD, 412, "product-exists").staff("If-None-Match", "*"),
                put("/api/products/NONE", GOOD, 412, "stale").staff("If-Match", "*"),
                put("/api/products/lower", GOOD, 400, INVALID).staff("If-None-Match", "*"),
                post(STOCK, "{\"change\":1}", 428, "condition-required").staff(),
                post(STOCK, "{\"change\":1}", 428, "condition-required").staff("If-None-Match", "*"),
                post(STOCK, "{\"change\":1}", 412, "stale").staff("If-Match", "\"2.1\""),
                post(STOCK, "{\"change\":1}", 403, "staff-only").as(TestTokens.user("alice"), "If-Match", "*"),
                post("/api/products/NONE/stock", "{\"change\":1}", 404, "not-found")
                        .staff("If-Match", "*"));
    }

    static Stream<Row> bodies() {
        List<Row> rows = new ArrayList<>();
        for (String body : List.of(
                body("", "", "cups", "1", ""),
                body("x".repeat(121), "", "cups", "1", ""),
                body("a\\u0000b", "", "cups", "1", ""),
                body("a\\ud800b", "", "cups", "1", ""),
                body("Cup", "x".repeat(2001), "cups", "1", ""),
                body("Cup", "x".repeat(100_000), "cups", "1", ""),
                body("Cup", "", "$ne", "1", ""),
                body("Cup", "", "cups", "-1", ""),
                body("Cup", "", "cups", "1.5", ""),
                body("Cup", "", "cups", "\"1\"", ""),
                body("Cup", "", "cups", "NaN", ""),
                body("Cup", "", "cups", "1e400", ""),
                body("Cup", "", "cups", "100000001", ""),
                body("Cup", "", "cups", "9".repeat(50), ""),
                body("Cup", "", "cups", "{\"$gt\":0}", ""),
                body("Cup", "", "cups", "null", ""),
                body("Cup", "", "cups", "1", "../../etc/passwd"),
                GOOD.replace("}", ",\"stock\":9}"),
                GOOD.replace("}", ",\"name\":\"twice\"}"),
                GOOD + GOOD,
                GOOD.substring(0, 20),
                "[".repeat(500),
                "[]",
                "null",
                "{}",
                "\"cup\"")) {
            rows.add(put(NEW, body, 400, INVALID).staff("If-None-Match", "*"));
            rows.add(put(CUP, body, 400, INVALID).staff("If-Match", "\"1.1\""));
        }
        for (String change :
                List.of("null", "\"5\"", "1.5", "2147483648", "-1000000001", "[]", "{\"$inc\":1}", "true")) {
            rows.add(post(STOCK, "{\"change\":" + change + "}", 400, INVALID).staff("If-Match", "*"));
        }
        rows.add(post(STOCK, "{}", 400, INVALID).staff("If-Match", "*"));
        rows.add(post(STOCK, "{\"change\":-6}", 422, "stock-below-zero").staff("If-Match", "*"));
        rows.add(post(STOCK, "{\"change\":1000000000}", 422, "stock-too-large").staff("If-Match", "*"));
        return rows.stream();
    }

    static Stream<Row> contract() {
        String later = "\"deadline\":\"2999-01-01T00:00:00Z\"";
        return Stream.of(
                get("/internal/catalog/categories", 401, ""),
                get("/internal/catalog/categories", 403, "wrong-scope").as(TestTokens.staff("bob")),
                post(ORDER + "reserve", "{}", 400, "bad-reservation").as(TestTokens.service()),
                post(ORDER + "reserve", "{\"quantities\":{\"CUP-1\":1}," + later + "}", 400, "bad-reservation")
                        .as(TestTokens.service()),
                post(
                                ORDER + "reserve",
                                "{\"quantities\":{\"CUP-1\":-1},\"deadline\":\"2026-01-01T00:00:00Z\"}",
                                400,
                                "bad-reservation")
                        .as(TestTokens.service()),
                post(ORDER + "release", "{\"skus\":[null]," + later + "}", 400, "bad-reservation")
                        .as(TestTokens.service()),
                post(ORDER + "settle", "{\"skus\":null}", 400, "bad-reservation")
                        .as(TestTokens.service()),
                post("/internal/catalog/reservations/nonsense/settle", "{\"skus\":[]}", 400, "")
                        .as(TestTokens.service()),
                post("/internal/catalog/products/batch", "{\"a\":1}", 400, INVALID)
                        .as(TestTokens.service()));
    }

    @BeforeAll
    void start() {
        process = Processes.start(CatalogApplication.class, "shop.catalog.mongo-uri=" + EmbeddedMongo.uri("catalog"));
        http = new Http(Processes.port(process));
        process.getBean(ImportProducts.class).importAll(Stream.of(product("CUP-1", 5)));
    }

    @AfterAll
    void stop() {
        process.close();
    }

    private List<Document> everything() {
        return process.getBean("catalogDatabase", ModuleDatabase.class)
                .get()
                .getCollection("products")
                .find()
                .into(new ArrayList<>());
    }

    @ParameterizedTest
    @MethodSource({"reads", "conditions", "bodies", "contract"})
    void isRefusedByNameAndChangesNothing(Row row) {
        List<Document> before = everything();

        HttpResponse<String> answer = http.send(row.method(), row.path(), row.body(), row.headers());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(row.status());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:shop:problem:" + row.problem());
        assertThat(answer.body()).doesNotContain("Exception", "shop.catalog", "org.");
        assertThat(everything()).isEqualTo(before);
    }
}
