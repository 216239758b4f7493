package shop.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.e2e.client.RawHttp.RawAnswer;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** Addresses that are read in one way by whoever guards them and in another by whoever answers. */
interface PathAttacks extends Attack {

    List<String> DISGUISES = List.of(
            "/internal/",
            "//internal/",
            "/./internal/",
            "/INTERNAL/",
            "/%69nternal/",
            "/%2569nternal/",
            "/internal;x=1/",
            "/;x=1/internal/",
            "/internal%2f",
            "/internal%3b/",
            "/api/../internal/",
            "/api/%2e%2e/internal/",
            "/api/%252e%252e/internal/",
            "/api/%c0%ae%c0%ae/internal/",
            "/api/products/..;/..;/internal/",
            "/api/products/..%2f..%2finternal/",
            "/api/products/..%5c..%5cinternal/",
            "/api/files/pictures/../../../internal/",
            "/api/files/pictures/%2e%2e/%2e%2e/%2e%2e/internal/",
            "/storefront/..%2finternal/");

    @Test
    default void noDisguiseOfAPathLeadsToWhatIsBetweenProcesses() {
        String sku = Attack.sku(anyProduct());
        String service = "\nAuthorization: Bearer " + shop().tokens().service();

        for (String disguise : DISGUISES) {
            RawAnswer answer = raw("GET " + disguise + "catalog/products?limit=5 HTTP/1.1" + service);
            assertThat(answer.status()).as(disguise).isBetween(400, 405);
            assertThat(answer.body()).as(disguise).doesNotContain(sku);
        }

        String receipt = UUID.randomUUID().toString();
        for (String disguise : DISGUISES) {
            RawAnswer answer = raw(
                    "PUT " + disguise + "storage/receipts/" + receipt + " HTTP/1.1\nContent-Type: application/json"
                            + service,
                    "{\"customer\":\"somebody\",\"text\":\"forged\"}");
            assertThat(answer.status()).as(disguise).isBetween(400, 405);
        }

        staff().get("/api/files/receipts/" + receipt).expect(404);
        assertThat(raw("GET /api/products?limit=5 HTTP/1.1").body()).contains(sku);
    }

    @Test
    default void noPathNorHostLeadsToProbesAndMetrics() {
        for (String line : List.of(
                "GET /actuator/prometheus HTTP/1.1",
                "GET /actuator HTTP/1.1",
                "GET /api/products/../../actuator/prometheus HTTP/1.1",
                "GET /api/products/..;/..;/actuator/health HTTP/1.1",
                "GET :8081/actuator/health HTTP/1.1",
                "GET @catalog:8081/actuator/health HTTP/1.1",
                "GET http://catalog:8081/actuator/prometheus HTTP/1.1",
                "GET http://127.0.0.1:8081/actuator/prometheus HTTP/1.1",
                "POST /actuator/behaviour HTTP/1.1",
                "CONNECT catalog:8081 HTTP/1.1")) {
            RawAnswer answer = raw(line);
            assertThat(answer.status()).as(line).isBetween(400, 505).isNotIn(500, 502, 503, 504);
            assertThat(answer.body()).as(line).doesNotContain("jvm_memory", "\"status\":\"UP\"");
        }

        String authority = shop().url().getAuthority();
        assertThat(raw("GET " + shop().url().getScheme() + "://" + authority + "/api/products?limit=1 HTTP/1.1")
                        .body())
                .contains("\"items\"");
    }

    @Test
    default void noPathLeadsToAFileOfTheProcess() {
        for (String path : List.of(
                "/storefront/../application.yml",
                "/storefront/..%2fapplication.yml",
                "/storefront/%2e%2e/application.yml",
                "/storefront/..;/application.yml",
                "/storefront/....//application.yml",
                "/api/openapi/..%2f..%2fapplication.yml",
                "/api/files/pictures/..%2f..%2f..%2fetc%2fpasswd",
                "/%2e%2e/%2e%2e/etc/shop/identity/shop.identity.token-key",
                "/storefront/%00.css",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/BOOT-INF/classes/application.yml")) {
            RawAnswer answer = raw("GET " + path + " HTTP/1.1");
            assertThat(answer.status()).as(path).isBetween(400, 404);
            assertThat(answer.body()).as(path).doesNotContain("spring:", "root:", "PRIVATE KEY", "Manifest-Version");
        }

        anybody().get("/api/openapi").expect(200);
    }

    @Test
    default void noOtherSpellingOfAPathOpensAnotherCustomersOrder() {
        JsonNode product = newProduct(1_357, 2);
        String id = confirmedOrder(product);
        String thief = "\nAuthorization: Bearer " + shop().tokens().user("thief");

        for (String path : List.of(
                "/api/orders/" + id + ";x=1",
                "/api/orders;x=1/" + id,
                "//api/orders/" + id,
                "/api//orders/" + id,
                "/api/orders/./" + id,
                "/api/orders/x/../" + id,
                "/api/orders/" + id + "/",
                "/api/orders/" + id + ".json",
                "/api/orders/" + id.toUpperCase(Locale.ROOT),
                "/api/%6frders/" + id,
                "/API/ORDERS/" + id,
                "/orders;x=1/" + id,
                "/staff/..;/orders/" + id)) {
            RawAnswer answer = raw("GET " + path + " HTTP/1.1" + thief);
            assertThat(answer.status()).as(path).isBetween(400, 405);
            assertThat(answer.body()).as(path).doesNotContain("1357", "13.57");
        }

        customer().order(id).expect(200);
        ShopClient.withToken(shop().url(), shop().tokens().user("thief"))
                .get("/api/orders")
                .expect(200);
    }
}
