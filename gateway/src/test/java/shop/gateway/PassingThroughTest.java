package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.gateway.RawClient.Answer;
import shop.gateway.ScriptedNeighbour.Asked;

class PassingThroughTest {

    private ScriptedNeighbour catalog;
    private RunningGateway gateway;

    @BeforeEach
    void start() throws IOException {
        catalog = ScriptedNeighbour.saying("catalog");
        gateway = new RunningGateway("routes.catalog.uri=" + catalog.uri());
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        catalog.close();
    }

    @Test
    void passesOnWhatIsForTheNeighbourAndKeepsWhatIsOfTheConnection() throws IOException {
        ask(
                "GET",
                "Accept: text/plain",
                "Accept: text/html",
                "Connection: keep-alive, X-Private",
                "X-Private: 1",
                "Keep-Alive: timeout=5",
                "TE: trailers",
                "Trailer: X",
                "Upgrade: h2c",
                "HTTP2-Settings: AA",
                "Proxy-Authorization: Basic eA==",
                "X-Request-Id: 0123456789abcdef",
                "X-Shop-User: forged",
                "If-None-Match: \"a\"",
                "Cookie: basket=1",
                "traceparent: 00-0123456789abcdef0123456789abcdef-0123456789abcdef-01");

        Asked asked = catalog.last();
        assertThat(asked.values("Accept")).containsExactly("text/plain", "text/html");
        assertThat(asked.values("If-None-Match")).containsExactly("\"a\"");
        assertThat(asked.values("Cookie")).isNotEmpty();
        assertThat(asked.values("X-Request-Id")).containsExactly("0123456789abcdef");
        assertThat(asked.values("traceparent"))
                .containsExactly("00-0123456789abcdef0123456789abcdef-0123456789abcdef-01");
        assertThat(asked.values("Host")).containsExactly(catalog.uri().substring("http://".length()));
        for (String gone : List.of(
                "X-Private",
                "Keep-Alive",
                "TE",
                "Trailer",
                "Upgrade",
                "HTTP2-Settings",
                "Proxy-Authorization",
                "X-Shop-User",
                "Connection",
                "Transfer-Encoding",
                "Content-Length")) {
            assertThat(asked.values(gone)).as(gone).isEmpty();
        }
    }

    @Test
    void saysItselfWhereARequestComesFrom() throws IOException {
        ask(
                "GET",
                "X-Forwarded-For: 6.6.6.6",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Host: evil",
                "Forwarded: for=6",
                "X-Forwarded-Prefix: /evil");

        assertThat(catalog.last().values("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(catalog.last().values("X-Forwarded-Proto")).containsExactly("http");
        assertThat(catalog.last().values("X-Forwarded-Host")).containsExactly("shop.localhost");
        assertThat(catalog.last().values("X-Forwarded-Prefix")).isEmpty();
        assertThat(catalog.last().values("Forwarded")).isEmpty();
    }

    @Test
    void passesAnAnswerBackAsItIs() throws IOException {
        catalog.now((asked, out) -> ScriptedNeighbour.write(
                out,
                "HTTP/1.1 422 No\r\nSet-Cookie: a=1\r\n"
                        + "Set-Cookie: b=2\r\nContent-Type: application/problem+json\r\nConnection: keep-alive, X-Hop\r\n"
                        + "X-Hop: 1\r\nKeep-Alive: timeout=9\r\nETag: \"x\"\r\nContent-Length: 2\r\n\r\n{}"));

        Answer answer = ask("GET");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("{}");
        assertThat(answer.values("Set-Cookie")).containsExactly("a=1", "b=2");
        assertThat(answer.values("ETag")).containsExactly("\"x\"");
        assertThat(answer.values("Content-Type")).containsExactly("application/problem+json");
        assertThat(answer.values("X-Request-Id")).hasSize(1);
        assertThat(answer.values("X-Hop")).isEmpty();
    }

    @Test
    void passesAnswersWithoutABody() throws IOException {
        catalog.now((asked, out) -> ScriptedNeighbour.write(
                out,
                asked.line().startsWith("HEAD")
                        ? "HTTP/1.1 200 OK\r\nContent-Length: 4711\r\n\r\n"
                        : "HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\nContent-Length: 4711\r\n\r\n"));

        assertThat(ask("HEAD").values("Content-Length")).containsExactly("4711");
        Answer notModified = ask("GET", "If-None-Match: \"x\"");
        assertThat(notModified.status()).isEqualTo(304);
        assertThat(notModified.values("ETag")).containsExactly("\"x\"");
        catalog.now((asked, out) -> ScriptedNeighbour.write(out, "HTTP/1.1 204 No Content\r\n\r\n"));
        assertThat(ask("DELETE").status()).isEqualTo(204);
        assertThat(catalog.openConnections()).isEqualTo(1);
    }

    private Answer ask(String method, String... fields) throws IOException {
        StringBuilder head = new StringBuilder(method + " /api/products HTTP/1.1\r\nHost: shop.localhost\r\n");
        for (String field : fields) {
            head.append(field).append("\r\n");
        }
        return RawClient.ask(gateway.port(), head.append("\r\n").toString());
    }
}
