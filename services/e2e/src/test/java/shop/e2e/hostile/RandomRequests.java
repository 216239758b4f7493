package shop.e2e.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Requests that are wrong in random ways, the same ones for the same seed. */
final class RandomRequests {

    /** @param head request line and headers */
    record Request(String head, byte[] body) {}

    private static final List<String> TARGETS = List.of(
            "GET /api/products?q=%s&category=%s&after=%s&limit=%s",
            "GET /api/products/%s",
            "PUT /api/products/%s",
            "POST /api/products/%s/stock",
            "GET /api/products/%s/stock",
            "GET /api/orders?state=%s&after=%s&limit=%s",
            "GET /api/orders/%s",
            "POST /api/orders",
            "POST /api/orders/%s/cancel",
            "POST /api/files",
            "GET /api/files/pictures/%s",
            "DELETE /api/files/pictures/%s",
            "GET /api/files/receipts/%s",
            "POST /api/session",
            "GET /api/session",
            "GET /api/identity/keys?%s",
            "PUT /api/levers/%s",
            "GET /?q=%s&category=%s&after=%s",
            "POST /basket",
            "GET /%s");

    private static final List<String> NASTY = List.of(
            "",
            "0",
            "-1",
            "1e309",
            "NaN",
            "null",
            "true",
            "99999999999999999999",
            "\u0000",
            "\u0007\u001b[31m",
            "$where",
            "{\"$gt\":\"\"}",
            "[$ne]=1",
            "../../etc/passwd",
            "..%2f..%2f",
            "%00",
            ";jsessionid=1",
            "//",
            "\u202e\u0301\ud83d\ude00",
            "<script>alert(1)</script>",
            "' OR 1=1 --",
            "(a+)+$",
            "*",
            "^.*$",
            "\\",
            "%",
            "x".repeat(3000),
            "KIT-001",
            "00000000-0000-0000-0000-000000000000",
            "f".repeat(64));

    private static final List<String> HEADERS = List.of(
            "If-Match",
            "If-None-Match",
            "Range",
            "If-Range",
            "Idempotency-Key",
            "Content-Type",
            "Accept",
            "Accept-Language",
            "X-Request-Id",
            "traceparent",
            "Origin",
            "Sec-Fetch-Site",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Shop-User",
            "Expect",
            "Cookie",
            "Content-Encoding",
            "Forwarded",
            "Transfer-Coding");

    private static final List<String> BODIES = List.of(
            "{\"lines\":[{\"sku\":%s,\"quantity\":%s}],\"totalInCents\":%s}",
            "{\"name\":%s,\"description\":%s,\"category\":%s,\"priceInCents\":%s,\"picture\":%s}",
            "{\"change\":%s}",
            "{\"username\":%s,\"password\":%s}",
            "{\"ready\":%s,\"live\":%s,\"delayMillis\":%s,\"failPercent\":%s}",
            "[%s]",
            "%s",
            "{\"%s\":%s");

    private final Random random;

    RandomRequests(long seed) {
        random = new Random(seed);
    }

    Request next(String token) {
        StringBuilder head = new StringBuilder(fill(pick(TARGETS), true)).append(" HTTP/1.1\n");
        for (int headers = random.nextInt(4); headers > 0; headers--) {
            head.append(pick(HEADERS)).append(": ").append(headerValue()).append('\n');
        }
        if (random.nextBoolean()) {
            head.append("Content-Type: application/json\n");
        }
        if (random.nextInt(4) > 0) {
            head.append("Authorization: Bearer ").append(token).append('\n');
        }
        return new Request(head.toString(), body());
    }

    private byte[] body() {
        return switch (random.nextInt(8)) {
            case 0 -> new byte[0];
            case 1 -> bytes(random.nextInt(2000));
            case 2 -> "[".repeat(1 + random.nextInt(50_000)).getBytes(StandardCharsets.UTF_8);
            case 3 -> ("\"" + "y".repeat(random.nextInt(300_000)) + "\"").getBytes(StandardCharsets.UTF_8);
            default -> fill(pick(BODIES), false).getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] bytes(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private String headerValue() {
        // A line end would begin another header, which is the next test's subject and not this one's
        return pick(NASTY).replaceAll("[\r\n]", "");
    }

    private String fill(String template, boolean encoded) {
        String filled = template;
        while (filled.contains("%s")) {
            String value = pick(NASTY);
            String safe = encoded ? encode(value) : json(value);
            int at = filled.indexOf("%s");
            filled = filled.substring(0, at) + safe.replace("%s", "") + filled.substring(at + 2);
        }
        return filled;
    }

    private String encode(String value) {
        return random.nextInt(4) == 0
                ? value.replaceAll("[^!-~]", "")
                : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String json(String value) {
        return random.nextBoolean() ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
