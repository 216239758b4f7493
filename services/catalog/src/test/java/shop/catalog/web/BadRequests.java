package shop.catalog.web;

import static shop.catalog.web.BadRequest.get;
import static shop.catalog.web.BadRequest.post;
import static shop.catalog.web.BadRequest.put;

import java.util.stream.Stream;
import shop.platform.testing.TestTokens;

/** Requests with bad addresses, parameters, conditions or tokens. */
final class BadRequests {

    private static final String INVALID = "invalid-request";
    private static final String GOOD = BadBodies.GOOD;
    private static final String ORDER = "/internal/catalog/reservations/00112233-4455-6677-8899-aabbccddeeff/";
    private static final String CUP = "/api/products/CUP-1";
    private static final String STOCK = CUP + "/stock";

    private BadRequests() {}

    static Stream<BadRequest> reads() {
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
                new BadRequest("DELETE", CUP, "", 405, ""),
                new BadRequest("PATCH", CUP, GOOD, 405, ""),
                new BadRequest("POST", "/api/products", GOOD, 405, ""));
    }

    static Stream<BadRequest> conditions() {
        return Stream.of(
                put(CUP, GOOD, 401, "token-required"),
                put(CUP, GOOD, 403, "staff-only").as(TestTokens.user("alice"), "If-Match", "\"1.1.1\""),
                put(CUP, GOOD, 403, "staff-only").as(TestTokens.user("alice")),
                put(CUP, GOOD, 401, "").as(TestTokens.expired("bob"), "If-Match", "\"1.1.1\""),
                put(CUP, GOOD, 403, "wrong-scope").as(TestTokens.service(), "If-Match", "\"1.1.1\""),
                put(CUP, GOOD, 428, "condition-required").staff(),
                put(CUP, GOOD, 428, "condition-required").staff("If-None-Match", "\"9.9\""),
                put(CUP, GOOD, 400, "conflicting-conditions").staff("If-Match", "\"1.1.1\"", "If-None-Match", "*"),
                put(CUP, GOOD, 400, "bad-entity-tag").staff("If-Match", "1.1"),
                put(CUP, GOOD, 400, "bad-entity-tag").staff("If-Match", "*, \"1.1.1\""),
                put(CUP, GOOD, 400, "bad-entity-tag").staff("If-Match", ""),
                put(CUP, GOOD, 412, "stale").staff("If-Match", "\"1.1.0\""),
                put(CUP, GOOD, 412, "stale").staff("If-Match", "W/\"1.1.1\""),
                put(CUP, GOOD, 412, "stale").staff("If-Match", "\"99999999999999999999.1\""),
                put(CUP, GOOD, 412, "product-exists").staff("If-None-Match", "*"),
                put("/api/products/NONE", GOOD, 412, "stale").staff("If-Match", "*"),
                put("/api/products/lower", GOOD, 400, INVALID).staff("If-None-Match", "*"),
                post(STOCK, "{\"change\":1}", 428, "condition-required").staff(),
                post(STOCK, "{\"change\":1}", 428, "condition-required").staff("If-None-Match", "*"),
                post(STOCK, "{\"change\":1}", 412, "stale").staff("If-Match", "\"1.2.1\""),
                post(STOCK, "{\"change\":1}", 403, "staff-only").as(TestTokens.user("alice"), "If-Match", "*"),
                post("/api/products/NONE/stock", "{\"change\":1}", 404, "not-found")
                        .staff("If-Match", "*"));
    }

    static Stream<BadRequest> contract() {
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
}
