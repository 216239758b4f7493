package shop.edge.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.edge.EdgeProcess;
import shop.edge.RawHttp;
import shop.edge.RawHttp.Answer;
import shop.platform.testing.Processes;

class LogInOutageTest {

    @Test
    void turnsAwayAccountsWhileTheirStoreIsAwayAndGuestsNot() {
        try (var process = EdgeProcess.start(
                "shop.identity.mongo-uri=mongodb://127.0.0.1:1/identity?serverSelectionTimeoutMS=200")) {
            RawHttp http = new RawHttp(Processes.port(process));

            Answer account =
                    http.json("POST", "/api/session", "{\"username\":\"staff\",\"password\":\"correct horse\"}");

            assertThat(account.status()).isEqualTo(503);
            assertThat(account.problem()).isEqualTo("unavailable");
            assertThat(account.header("Retry-After")).isEqualTo("1");
            assertThat(http.send("POST", "/api/session", "Content-Length: 0").status())
                    .isEqualTo(201);
        }
    }
}
