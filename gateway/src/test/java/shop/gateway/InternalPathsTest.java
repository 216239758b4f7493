package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.gateway.RawClient.Answer;
import shop.platform.testing.TestTokens;

class InternalPathsTest {

    private static ScriptedNeighbour neighbour;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws IOException {
        neighbour = ScriptedNeighbour.saying("reached");
        gateway =
                new RunningGateway("routes.catalog.uri=" + neighbour.uri(), "routes.storefront.uri=" + neighbour.uri());
    }

    @AfterAll
    static void stop() throws IOException {
        gateway.close();
        neighbour.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal",
                "/internal/catalog/products",
                "/%69nternal/catalog",
                "/internal%20/../internal/x",
                "/internal;a=b/catalog",
                "/;/internal/catalog",
                "//internal/catalog",
                "/./internal/catalog",
                "/api/../internal/catalog",
                "/api/products/../../internal/catalog",
                "/api/products/%2e%2e/%2e%2e/internal/catalog",
                "/api/products/..;/..;/internal/catalog",
                "/api/products/..%2f..%2finternal",
                "/api/products/%5c..%5cinternal",
                "/INTERNAL/catalog",
                "/internal/",
                "/internal?x=1",
                "/%2569nternal/catalog",
                "/api/products/%2e%2e%2f%2e%2e%2finternal"
            })
    void neverLeadsToWhatIsBetweenProcesses(String path) throws IOException {
        Answer bare = RawClient.get(gateway.port(), path);
        Answer withServiceToken = RawClient.ask(
                gateway.port(),
                "GET " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + TestTokens.service() + "\r\n\r\n");

        assertThat(bare.status()).isIn(400, 404);
        assertThat(withServiceToken.status()).isIn(400, 404);
        assertThat(neighbour.asked()).isEmpty();
    }
}
