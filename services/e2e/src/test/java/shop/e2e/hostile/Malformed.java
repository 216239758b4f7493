package shop.e2e.hostile;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** Requests that never reach a handler. */
final class Malformed {

    /** Disguises of addresses that only processes of the shop may use. */
    static final List<String> FOR_WHAT_IS_INSIDE = List.of(
            "GET /internal/catalog/products?limit=1 HTTP/1.1",
            "GET /%69nternal/catalog/products?limit=1 HTTP/1.1",
            "GET //internal/catalog/products?limit=1 HTTP/1.1",
            "GET /internal;x=1/catalog/products?limit=1 HTTP/1.1",
            "GET /api/../internal/catalog/products?limit=1 HTTP/1.1",
            "GET /api/%2e%2e/internal/catalog/products?limit=1 HTTP/1.1",
            "GET /api/products/..;/../internal/catalog/products?limit=1 HTTP/1.1",
            "GET /api/products/..%2f..%2finternal/catalog/products?limit=1 HTTP/1.1",
            "GET /actuator/health HTTP/1.1",
            "GET /api/products/../../actuator/prometheus HTTP/1.1");

    /** What the container refuses, with the status; 501 and 505 are what RFC 9112 wants, and no failure. */
    static final List<Arguments> FOR_THE_CONTAINER = List.of(
            arguments(400, "GARBAGE"),
            arguments(400, "GET"),
            arguments(400, "GET /%ff%fe HTTP/1.1"),
            arguments(400, "GET /%00 HTTP/1.1"),
            arguments(400, "GET /a\\b HTTP/1.1"),
            arguments(400, "GET /<a> HTTP/1.1"),
            arguments(400, "G(T / HTTP/1.1"),
            arguments(505, "GET / HTTP/9.9"),
            arguments(501, "POST /api/orders HTTP/1.1\nTransfer-Encoding: nope"),
            arguments(400, "GET / HTTP/1.1\nHost: twice"),
            arguments(400, "GET / HTTP/1.1\nContent-Length: 1\nContent-Length: 2"),
            arguments(400, "GET / HTTP/1.1\nX-Big: " + "a".repeat(20_000)),
            arguments(400, "GET /" + "a".repeat(20_000) + " HTTP/1.1"));

    private Malformed() {}
}
