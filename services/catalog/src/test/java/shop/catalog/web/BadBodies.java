package shop.catalog.web;

import static shop.catalog.web.BadRequest.post;
import static shop.catalog.web.BadRequest.put;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Requests with bad bodies. */
final class BadBodies {

    static final String GOOD = body("Cup", "", "cups", "1", "");

    private static final String INVALID = "invalid-request";
    private static final String NEW = "/api/products/NEW-1";
    private static final String CUP = "/api/products/CUP-1";
    private static final String STOCK = CUP + "/stock";

    private BadBodies() {}

    private static String body(String name, String description, String category, String price, String picture) {
        return "{\"name\":\"%s\",\"description\":\"%s\",\"category\":\"%s\",\"priceInCents\":%s,\"picture\":\"%s\"}"
                .formatted(name, description, category, price, picture);
    }

    static Stream<BadRequest> bodies() {
        List<BadRequest> rows = new ArrayList<>();
        for (String body : List.of(
                body("", "", "cups", "1", ""),
                body("x".repeat(121), "", "cups", "1", ""),
                body("a\\u0000b", "", "cups", "1", ""),
                body("a\\ud800b", "", "cups", "1", ""),
                body("Cup", "x".repeat(2001), "cups", "1", ""),
                body("Cup", "x".repeat(100_000), "cups", "1", ""),
                body("Cup", "", "$ne", "1", ""),
                body("Cup", "", "cups", "-1", ""),
                body("Cup", "", "cups", "0", ""),
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
            rows.add(put(CUP, body, 400, INVALID).staff("If-Match", "\"1.1.1\""));
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
}
