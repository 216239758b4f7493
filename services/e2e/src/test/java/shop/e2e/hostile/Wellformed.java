package shop.e2e.hostile;

import java.util.List;

/**
 * Requests as they should be. What stands between {@code ‹} and {@code ›} may be replaced; the body comes after a
 * blank line.
 */
final class Wellformed {

    private static final String ORDER = "‹00000000-0000-4000-8000-000000000001›";
    private static final String LINES = "{\"lines\":‹[{\"sku\":‹\"KIT-001\"›,\"quantity\":‹1›}]›,\"totalInCents\":‹1›}";
    private static final String PRODUCT = "{\"name\":‹\"Pot\"›,\"description\":‹\"A pot.\"›,\"category\":‹\"kitchen\"›,"
            + "\"priceInCents\":‹100›,\"picture\":‹\"" + "a".repeat(64) + "\"›}";
    private static final String RESERVATION = "{\"skus\":‹[‹\"KIT-001\"›]›,\"deadline\":‹\"2030-01-01T00:00:00Z\"›}";

    /** What anybody may send to the shop. */
    static final List<String> PUBLIC = List.of(
            "GET /api/products?q=‹pot›&category=‹kitchen›&after=‹KIT-001›&limit=‹20›",
            "GET /api/products/‹KIT-001›\nIf-None-Match: ‹\"1.1.1\"›",
            "PUT /api/products/‹NEW-001›\nIf-None-Match: ‹*›\n\n" + PRODUCT,
            "PUT /api/products/‹KIT-001›\nIf-Match: ‹*›\n\n" + PRODUCT,
            "POST /api/products/‹KIT-001›/stock\nIf-Match: ‹*›\n\n{\"change\":‹1›}",
            "GET /api/products/‹KIT-001›/stock",
            "GET /api/orders?state=‹CONFIRMED›&after=‹" + "A".repeat(32) + "›&limit=‹20›",
            "GET /api/orders/" + ORDER,
            "POST /api/orders\nIdempotency-Key: ‹abcdefgh›\n\n" + LINES,
            "POST /api/orders/" + ORDER + "/cancel",
            "POST /api/files\n\n‹\u0089PNG›",
            "GET /api/files/pictures/‹" + "f".repeat(64) + "›\nRange: ‹bytes=0-1›",
            "DELETE /api/files/pictures/‹" + "f".repeat(64) + "›",
            "GET /api/files/receipts/" + ORDER,
            "POST /api/session\n\n{\"username\":‹\"staff\"›,\"password\":‹\"guess\"›}",
            "POST /api/session\nContent-Type: application/x-www-form-urlencoded\n\nusername=‹a›&password=‹b›&return=‹/›",
            "POST /api/session/end\nContent-Type: application/x-www-form-urlencoded\n\nreturn=‹/›",
            "GET /api/session",
            "GET /api/identity/keys?‹a›",
            "GET /api/openapi\nIf-None-Match: ‹\"a\"›",
            "GET /api/openapi/‹catalog›\nIf-Match: ‹*›",
            "GET /api/docs?‹a›",
            "PUT /api/levers/‹catalog›\n\n{\"ready\":‹true›,\"live\":‹true›,\"delayMillis\":‹0›,\"failPercent\":‹0›}",
            "GET /?q=‹pot›&category=‹kitchen›&after=‹KIT-001›",
            "POST /basket\nContent-Type: application/x-www-form-urlencoded\n\nsku=‹KIT-001›&quantity=‹1›&q=‹a›",
            "GET /about?‹a›",
            "GET /error?‹a›",
            "GET /‹favicon.ico›");

    /** What modules send to each other, by the module that is asked. */
    static List<String> contractOf(String module) {
        String base = " /internal/" + module;
        return switch (module) {
            case "catalog" ->
                List.of(
                        "GET" + base + "/products?query=‹pot›&category=‹kitchen›&after=‹KIT-001›&limit=‹20›",
                        "GET" + base + "/categories?‹a›",
                        "POST" + base + "/products/batch\n\n‹[‹\"KIT-001\"›,‹\"KIT-002\"›]›",
                        "POST" + base + "/reservations/" + ORDER
                                + "/reserve\n\n{\"quantities\":‹{\"KIT-001\":‹1›}›,\"deadline\":‹\"2030-01-01T00:00:00Z\"›}",
                        "POST" + base + "/reservations/" + ORDER + "/release\n\n" + RESERVATION,
                        "POST" + base + "/reservations/" + ORDER + "/settle\n\n" + RESERVATION);
            case "orders" ->
                List.of(
                        "POST" + base + "/‹abcdefgh›\n\n" + LINES,
                        "GET" + base + "/" + ORDER,
                        "GET" + base + "?state=‹CONFIRMED›&after=‹" + "A".repeat(32) + "›&limit=‹20›",
                        "POST" + base + "/" + ORDER + "/cancel");
            case "payments" ->
                List.of(
                        "POST" + base + "/" + ORDER + "/authorise\n\n{\"cents\":‹100›}",
                        "POST" + base + "/" + ORDER + "/capture",
                        "POST" + base + "/" + ORDER + "/void",
                        "GET" + base + "/" + ORDER);
            default ->
                List.of(
                        "PUT" + base + "/receipts/" + ORDER + "\n\n{\"customer\":‹\"c\"›,\"text\":‹\"t\"›}",
                        "POST" + base + "/pictures\nContent-Type: application/octet-stream\n\n‹\u0089PNG›");
        };
    }

    private Wellformed() {}
}
