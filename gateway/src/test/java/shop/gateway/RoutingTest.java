package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.gateway.RawClient.Answer;

class RoutingTest {

    private static final Map<String, ScriptedNeighbour> NEIGHBOURS = new TreeMap<>();
    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws IOException {
        for (String name : new String[] {"catalog", "orders", "storage", "storefront", "fronted"}) {
            NEIGHBOURS.put(name, ScriptedNeighbour.saying(name));
        }
        gateway = new RunningGateway(Stream.concat(
                        NEIGHBOURS.entrySet().stream()
                                .map(entry -> "routes." + entry.getKey() + ".uri="
                                        + entry.getValue().uri()),
                        Stream.of("levers.storage-out=orders"))
                .toArray(String[]::new));
    }

    @AfterAll
    static void stop() throws IOException {
        gateway.close();
        for (ScriptedNeighbour neighbour : NEIGHBOURS.values()) {
            neighbour.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/products, catalog",
        "/api/products/, catalog",
        "/api/products/SKU-1, catalog",
        "/api/products?q=a%2Fb&q=%C3%A9&=, catalog",
        "/api/products/caf%C3%A9, catalog",
        "/api/orders, orders",
        "/api/orders/1/receipt, orders",
        "/api/files/pictures/ab, storage",
        "/api/openapi/catalog, catalog",
        "/api/openapi/orders, orders",
        "/api/openapi/storage, storage",
        "/api/levers/catalog, catalog",
        "/api/levers/fronted, fronted",
        "/api/levers/orders/crash, orders",
        "/api/levers/storage-out, orders",
        "/api/levers/storage-out/crash, orders",
        "/, storefront",
        "/product/1, storefront",
        "/apiary, storefront",
        "/internals, storefront",
        "/webjars/htmx.js?v=1, storefront",
        "/error, storefront"
    })
    void sendsEachPathToItsOwnerByteForByte(String path, String owner) throws IOException {
        Answer answer = RawClient.get(gateway.port(), path);

        assertThat(answer.body()).isEqualTo(owner);
        assertThat(NEIGHBOURS.get(owner).last().path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/products/%00",
                "/api/products/%0d%0aX:y",
                "/api/products/%c0%ae%c0%ae/x",
                "/api//products",
                "/api/products;x=1",
                "/api",
                "/api/",
                "/api/nobody",
                "/api/productsx",
                "/api/levers/",
                "/api/levers/payments",
                "/api/openapi/",
                "/api/openapi/storefront",
                "/api/openapi/catalog/x",
                "/api/identity/keys/x",
                "/api/session/x"
            })
    void keepsToItselfWhatIsNobodysOrCanBeReadTwice(String path) throws IOException {
        int before = asked();

        Answer answer = RawClient.get(gateway.port(), path);

        assertThat(answer.status()).isIn(400, 401, 403, 404);
        assertThat(asked()).isEqualTo(before);
    }

    @Test
    void answersItsOwnLeversItself() throws IOException {
        int before = asked();

        Answer answer = RawClient.get(gateway.port(), "/api/levers/gateway");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(asked()).isEqualTo(before);
    }

    @Test
    void saysWhyInAProblemDocument() throws IOException {
        Answer nobodys = RawClient.get(gateway.port(), "/api/nobody");
        Answer ambiguous = RawClient.get(gateway.port(), "/api/products/../orders");

        assertThat(nobodys.status()).isEqualTo(404);
        assertThat(nobodys.values("Content-Type")).containsExactly("application/problem+json");
        assertThat(ambiguous.status()).isEqualTo(400);
        assertThat(ambiguous.body()).contains("urn:shop:problem:ambiguous-path");
    }

    private static int asked() {
        return NEIGHBOURS.values().stream()
                .mapToInt(neighbour -> neighbour.asked().size())
                .sum();
    }
}
