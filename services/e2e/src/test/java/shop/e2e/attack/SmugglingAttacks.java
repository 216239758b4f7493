package shop.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.e2e.client.RawHttp;
import shop.e2e.client.RawHttp.RawAnswer;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** Two readings of one request, of which the second hides another request (RFC 9112, section 11.2). */
interface SmugglingAttacks extends Attack {

    /** After these the second wins by the standard, and the connection is to end (RFC 9112, section 6.1). */
    List<String> BOTH =
            List.of("Content-Length: %d\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked\nContent-Length: %d");

    /** After these a body may end at two places, for those who read them at all. */
    List<String> AMBIGUOUS = List.of(
            "Content-Length: %d\nTransfer-Encoding : chunked",
            "Content-Length: %d\nTransfer-Encoding: \u000bchunked",
            "Content-Length: %d\nTransfer-Encoding: xchunked",
            "Content-Length: %d\nTransfer-Encoding: chunked, identity",
            "Content-Length: %d\nTransfer-Encoding: identity, chunked",
            "Content-Length: %d\nTransfer-Encoding: chunked\nTransfer-Encoding: identity",
            "Content-Length: %d\n Transfer-Encoding: chunked",
            "Content-Length: %d\nX: y\rTransfer-Encoding: chunked",
            "Content-Length: 5\nContent-Length: %d",
            "Content-Length: 5, %d",
            "Content-Length: +%d",
            "Content-Length: 0x%x",
            "Content-Length: -%d");

    /** That the first chunk is the last hides what follows from whoever goes by the length, and the other way round. */
    @Test
    default void aRequestHiddenInTheBodyOfAnotherIsNeverCarriedOut() {
        JsonNode product = newProduct(4_444, 2);
        String hidden = reduced(product, 1);
        String body = "0\r\n\r\n" + hidden.replace("\n", "\r\n");
        String host = "Host: " + shop().url().getAuthority();

        for (String headers : readFirstByAnotherProxy() ? AMBIGUOUS : all()) {
            String head = "POST /api/orders HTTP/1.1\n" + host + "\nContent-Type: application/json\n"
                    + headers.formatted(body.length());
            RawAnswer answer = new RawHttp(shop().url()).sendAsIs(head, body);
            assertThat(answer.status()).as(headers).isNotEqualTo(200);
            assertThat(answer.body()).as(headers).doesNotContain("HTTP/1.1 200");
            assertThat(customer()
                            .product(Attack.sku(product))
                            .path("priceInCents")
                            .asInt())
                    .as(headers)
                    .isEqualTo(4_444);
        }

        String[] open = hidden.split("\n\n", 2);
        assertThat(new RawHttp(shop().url()).sendAsIs(open[0], open[1]).status())
                .isEqualTo(200);
    }

    /** What a proxy would put before the next request on a connection that its clients share. */
    @Test
    default void whoeverComesNextGetsTheirOwnAnswer() {
        String hidden = "0\r\n\r\nGET /nowhere HTTP/1.1\r\nX-Swallowed: ";
        ShopClient next = ShopClient.withToken(shop().url(), shop().tokens().user("next"));
        String attacker = "\nAuthorization: Bearer " + shop().tokens().user("attacker");

        for (String headers : all()) {
            for (String line : List.of("POST /api/orders HTTP/1.1", "POST /basket HTTP/1.1")) {
                sendAndLeave(
                        line + "\nHost: " + shop().url().getAuthority() + attacker + "\n"
                                + headers.formatted(hidden.length()),
                        hidden);
                assertThat(next.get("/api/session").expect(200).body()).contains("\"subject\":\"next\"");
                assertThat(next.get("/api/orders").expect(200).body()).contains("\"items\":[]");
            }
        }
    }

    @Test
    default void aLineBreakInAHeaderOrPathBeginsNoOtherRequest() {
        JsonNode product = newProduct(3_333, 2);
        String hidden = encodedLines(reduced(product, 1));
        String host = "\nHost: " + shop().url().getAuthority() + "\nConnection: close";

        for (String head : List.of(
                "GET /api/products/x%20HTTP/1.1" + hidden + " HTTP/1.1" + host,
                "GET /api/products?q=%20HTTP/1.1" + hidden + " HTTP/1.1" + host,
                "GET /api/files/pictures/x" + hidden + " HTTP/1.1" + host,
                "GET /api/products/x HTTP/1.1\nX-Request-Id: a" + hidden + host)) {
            RawAnswer answer = new RawHttp(shop().url()).sendAsIs(head, "");
            assertThat(answer.body()).as(head).doesNotContain("HTTP/1.1 200", Attack.sku(product) + "\"");
        }

        assertThat(customer().product(Attack.sku(product)).path("priceInCents").asInt())
                .isEqualTo(3_333);
    }

    private static List<String> all() {
        return Stream.concat(BOTH.stream(), AMBIGUOUS.stream()).toList();
    }

    private void sendAndLeave(String head, String body) {
        byte[] request = (head.replace("\n", "\r\n") + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1);
        try (Socket socket = new RawHttp(shop().url()).open()) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(request);
            assertThat(socket.getInputStream().read()).isEqualTo('H');
        } catch (IOException reset) {
            // As good an answer as any
        }
    }

    /** One honest request of staff to change a price, as lines. */
    private String reduced(JsonNode product, int cents) {
        String path = "/api/products/" + Attack.sku(product);
        String json = details(product.path("name").asString(), cents);
        return "PUT " + path + " HTTP/1.1\nHost: " + shop().url().getAuthority() + "\nAuthorization: Bearer "
                + shop().tokens().staff("somebody") + "\nIf-Match: "
                + customer().get(path).header("ETag") + "\nContent-Type: application/json\nConnection: close\n"
                + "Content-Length: " + json.length() + "\n\n" + json;
    }

    private static String encodedLines(String request) {
        return ("\n" + request)
                .replace("%", "%25")
                .replace(" ", "%20")
                .replace("\"", "%22")
                .replace("{", "%7b")
                .replace("}", "%7d")
                .replace("\n", "%0d%0a");
    }
}
