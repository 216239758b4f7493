package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class StockProxyTest {

    @Test
    void carriesReadsAndFormsBehindTheSameRoutesAndGuards() throws IOException {
        String[] body = new String[1];
        try (ScriptedNeighbour catalog = ScriptedNeighbour.saying("catalog");
                RunningGateway gateway = new RunningGateway(
                        "proxy=stock", "routes.catalog.uri=" + catalog.uri(), "routes.orders.uri=http://127.0.0.1:1")) {
            RawClient.Answer read = RawClient.get(gateway.port(), "/api/products?q=1");
            catalog.now((asked, out) -> {
                body[0] = new String(
                        asked.values("Content-Length").isEmpty() ? HttpText.chunks(asked.body()) : asked.readLength());
                ScriptedNeighbour.write(out, ScriptedNeighbour.ok("done"));
            });
            RawClient.Answer form = RawClient.ask(
                    gateway.port(),
                    "POST /api/products HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                            + "Content-Length: 3\r\n\r\na=1");

            assertThat(read.body()).isEqualTo("catalog");
            assertThat(form.body()).isEqualTo("done");
            assertThat(body[0]).isEqualTo("a=1");
            assertThat(RawClient.get(gateway.port(), "/internal/x").status()).isEqualTo(404);
            assertThat(RawClient.get(gateway.port(), "/api/orders").status()).isEqualTo(503);
            assertThat(gateway.count("orders", "unreachable")).isEqualTo(1);
            assertThat(gateway.permitsFree("catalog")).isEqualTo(256);
        }
    }
}
