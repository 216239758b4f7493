package shop.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.e2e.client.RawHttp.RawAnswer;
import tools.jackson.databind.JsonNode;

/** Headers that only a proxy or a neighbour may send, or that name others. */
interface HeaderAttacks extends Attack {

    @Test
    default void whatIsSaidOfTheShopsAddressIsNotBelieved() {
        String spoofed = String.join(
                "\n",
                "",
                "X-Forwarded-Host: " + ELSEWHERE,
                "X-Forwarded-Server: " + ELSEWHERE,
                "X-Forwarded-Prefix: //" + ELSEWHERE,
                "X-Forwarded-Proto: javascript",
                "X-Forwarded-Port: 666",
                "X-Forwarded-For: 10.0.0.1, " + ELSEWHERE,
                "X-Host: " + ELSEWHERE,
                "Forwarded: for=127.0.0.1;host=" + ELSEWHERE + ";proto=https");

        for (String line : List.of(
                "GET / HTTP/1.1\nAccept: text/html",
                "GET /staff/products HTTP/1.1",
                "GET /nowhere HTTP/1.1\nAccept: text/html",
                "GET /api/openapi HTTP/1.1",
                "GET /api/products?limit=1 HTTP/1.1",
                "POST /api/session HTTP/1.1\nContent-Type: application/json\nContent-Length: 0",
                "POST /basket HTTP/1.1\n" + FORM + "\n" + SAME_ORIGIN + "\nContent-Length: 0")) {
            RawAnswer honest = raw(line);
            RawAnswer attack = raw(line + spoofed);
            assertThat(attack.status()).as(line).isEqualTo(honest.status()).isBetween(200, 404);
            assertThat(attack.text()).as(line).doesNotContain(ELSEWHERE, "javascript:", ":666");
        }
    }

    @Test
    default void aHeaderBetweenProcessesMakesNobodySomebodyElse() {
        JsonNode product = newProduct(2_468, 2);
        String id = confirmedOrder(product);
        String staff = shop().tokens().staff("somebody");
        String thief = "Authorization: Bearer " + shop().tokens().user("thief");
        String orders = "GET /api/orders?limit=100 HTTP/1.1\n";
        String stock = "GET /api/products/" + Attack.sku(product) + "/stock HTTP/1.1\n";

        for (String headers : List.of(
                thief + "\nX-Shop-User: " + staff,
                thief + "\nx-shop-user: Bearer " + staff,
                thief + "\nConnection: X-Shop-User\nX-Shop-User: " + staff)) {
            assertThat(raw(orders + headers).body()).contains("\"items\"").doesNotContain(id);
            assertThat(raw(stock + headers).status()).isEqualTo(403);
        }
        assertThat(raw(stock + "X-Shop-User: " + staff).status()).isEqualTo(401);

        String honest = "Authorization: Bearer " + staff;
        assertThat(raw(orders + honest).body()).contains(id);
        assertThat(raw(stock + honest).status()).isEqualTo(200);
    }

    /** A proxy drops what Connection names; none of it may be what the shop goes by (RFC 9110, section 7.6.1). */
    @Test
    default void connectionTakesNoRuleAway() {
        JsonNode product = newProduct(1_590, 2);
        String before = stateOf(product);
        String session = "Cookie: " + Attack.cookie(raw("GET / HTTP/1.1\nAccept: text/html"), "shop-session");
        String order = "{\"lines\":[{\"sku\":\"%s\",\"quantity\":1}],\"totalInCents\":%d}";
        String head = "POST /api/orders HTTP/1.1\nContent-Type: application/json\nIdempotency-Key: " + Attack.word()
                + "-12345678\n" + session + "\nSec-Fetch-Site: %s\nConnection: %s";
        String body = order.formatted(Attack.sku(product), 1_590);

        for (String nominated : List.of("Sec-Fetch-Site", "Sec-Fetch-Site, Origin", "Origin, Cookie, close")) {
            assertThat(raw(head.formatted("cross-site", nominated), body).status())
                    .as(nominated)
                    .isEqualTo(403);
        }

        assertThat(stateOf(product)).isEqualTo(before);
        assertThat(raw(head.formatted("same-origin", "close"), body).status()).isEqualTo(201);
    }

    @Test
    default void aMethodOrPathInAHeaderIsNotTheRequests() {
        JsonNode product = newProduct(1_470, 2);
        String path = "/api/products/" + Attack.sku(product);
        String staff = "\nAuthorization: Bearer " + shop().tokens().staff("somebody");
        String session = "Cookie: shop-session=" + Attack.word();

        for (String header :
                List.of("X-HTTP-Method-Override: DELETE", "X-Method-Override: PUT", "X-HTTP-Method: POST")) {
            assertThat(raw("GET " + path + " HTTP/1.1\n" + header + staff).body())
                    .contains("\"priceInCents\":1470");
        }
        assertThat(raw("POST " + path + "?_method=PUT HTTP/1.1\n" + FORM + staff, "_method=PUT&priceInCents=1")
                        .status())
                .isEqualTo(405);
        for (String header : List.of("X-Original-URL: ", "X-Rewrite-URL: ", "X-Forwarded-Uri: ")) {
            RawAnswer answer = raw("GET /api/session HTTP/1.1\n" + header + path + staff);
            assertThat(answer.body()).contains("\"subject\":\"somebody\"").doesNotContain("priceInCents");
        }
        RawAnswer trace = raw("TRACE / HTTP/1.1\n" + session);
        assertThat(trace.status()).isBetween(400, 501);
        assertThat(trace.text()).doesNotContain(session);

        assertThat(customer().product(Attack.sku(product)).path("priceInCents").asInt())
                .isEqualTo(1_470);
    }
}
