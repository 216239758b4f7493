package shop.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.catalog.CatalogApplication;
import shop.catalog.api.CatalogApi;
import shop.catalog.api.ReservationEnd;
import shop.catalog.api.ReserveRequest;
import shop.catalog.domain.BrowseProducts;
import shop.catalog.domain.FindProducts;
import shop.platform.Refusal;
import shop.platform.testing.Processes;

/** However the catalog is reached, a call that fails throws, soon, and never answers. Its store is away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogFailuresTest {

    private static final UUID ORDER = UUID.randomUUID();

    private final Instant deadline = Instant.now().plusSeconds(300);
    private ServletWebServerApplicationContext process;
    private ServletWebServerApplicationContext consumer;

    @BeforeAll
    void start() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        process = Processes.start(
                CatalogApplication.class,
                "shop.catalog.mongo-uri=mongodb://localhost:" + closed + "/catalog?serverSelectionTimeoutMS=300");
        consumer = Processes.start(
                CatalogOverHttpTest.Consumer.class,
                "spring.http.serviceclient.catalog.base-url=http://localhost:" + Processes.port(process));
    }

    @AfterAll
    void stop() {
        consumer.close();
        process.close();
    }

    @Test
    void throwsForAMalformedArgument() {
        for (Executable call : malformed(process.getBean(CatalogApi.class))) {
            assertThrows(IllegalArgumentException.class, call);
        }
        for (Executable call : malformed(consumer.getBean(CatalogApi.class))) {
            assertUnavailable(call);
        }
    }

    @Test
    void throwsSoonWhenTheStoreIsAway() {
        for (Executable call : wellFormed(process.getBean(CatalogApi.class))) {
            assertTimeout(Duration.ofSeconds(5), () -> assertThrows(RuntimeException.class, call));
        }
        for (Executable call : wellFormed(consumer.getBean(CatalogApi.class))) {
            assertTimeout(Duration.ofSeconds(10), () -> assertUnavailable(call));
        }
    }

    @Test
    void hasTheLimitsThatTheContractNames() {
        assertThat(BrowseProducts.MAX_LIMIT).isEqualTo(CatalogApi.MAX_PAGE);
        assertThat(FindProducts.MAX_BATCH).isEqualTo(CatalogApi.MAX_BATCH);
    }

    private List<Executable> malformed(CatalogApi catalog) {
        Instant never = Instant.now().plus(Duration.ofDays(400));
        return List.of(
                () -> catalog.reserve(ORDER, new ReserveRequest(Map.of(), deadline)),
                () -> catalog.reserve(ORDER, new ReserveRequest(Map.of("CUP-1", 0), deadline)),
                () -> catalog.reserve(ORDER, new ReserveRequest(Map.of("CUP-1", 1), never)),
                () -> catalog.release(ORDER, new ReservationEnd(Set.of("CUP-1"), never)));
    }

    private List<Executable> wellFormed(CatalogApi catalog) {
        ReservationEnd end = new ReservationEnd(Set.of("CUP-1"), deadline);
        return List.of(
                () -> catalog.browse(null, null, null, 10),
                catalog::categories,
                () -> catalog.products(Set.of("CUP-1")),
                () -> catalog.reserve(ORDER, new ReserveRequest(Map.of("CUP-1", 1), deadline)),
                () -> catalog.release(ORDER, end),
                () -> catalog.settle(ORDER, end));
    }

    private static void assertUnavailable(Executable call) {
        assertThat(assertThrows(Refusal.class, call).kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
    }
}
