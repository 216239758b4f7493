package shop.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.TestCatalog.product;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.catalog.CatalogApplication;
import shop.catalog.api.CatalogApi;
import shop.catalog.api.ProductDetails;
import shop.catalog.api.ProductPage;
import shop.catalog.api.ProductSummary;
import shop.catalog.api.ReservationEnd;
import shop.catalog.api.ReserveAnswer;
import shop.catalog.api.ReserveAnswer.Reason;
import shop.catalog.api.ReserveRequest;
import shop.catalog.domain.ImportProducts;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;

/** What other modules rely on, whichever way they reach the catalog. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CatalogContract {

    private static final ProductDetails CUP =
            new ProductDetails("CUP-1", "Name of CUP-1", "A description", "things", 1999, "", 5);

    private ServletWebServerApplicationContext process;
    private CatalogApi catalog;

    private final UUID order = UUID.randomUUID();
    private final Instant deadline = Instant.now().plus(5, ChronoUnit.MINUTES);

    /** The contract, reached in this test's way. */
    abstract CatalogApi reach(ServletWebServerApplicationContext process);

    @BeforeAll
    void start() {
        process = Processes.start(CatalogApplication.class, "shop.catalog.mongo-uri=" + EmbeddedMongo.uri("catalog"));
        catalog = reach(process);
    }

    @AfterAll
    void stop() {
        process.close();
    }

    private void supply(String sku, int stock) {
        process.getBean(ImportProducts.class).importAll(Stream.of(product(sku, stock)));
    }

    private ReserveAnswer reserve(UUID id, Map<String, Integer> quantities) {
        return catalog.reserve(id, new ReserveRequest(quantities, deadline));
    }

    private int stock(String sku) {
        return catalog.products(Set.of(sku)).getFirst().stock();
    }

    @Test
    void browsesByPages() {
        supply("CUP-1", 5);
        supply("CUP-2", 0);

        ProductPage first = catalog.browse("cup", "things", null, 1);
        ProductPage second = catalog.browse("cup", "things", first.next(), 1);
        ProductPage all = catalog.browse(null, null, null, 1000);

        assertThat(first.items()).containsExactly(new ProductSummary("CUP-1", CUP.name(), "things", 1999, "", true));
        assertThat(second.items()).extracting(ProductSummary::inStock).containsExactly(false);
        assertThat(second.next()).isNull();
        assertThat(all.items()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(catalog.browse("&x=%00+;/?#{}", null, null, 5).items()).isEmpty();
        assertThat(catalog.categories()).containsExactly("things");
    }

    @Test
    void findsABatchAsItIsNow() {
        supply("CUP-1", 5);
        Set<String> tooMany = new HashSet<>();
        IntStream.range(0, 300).forEach(i -> tooMany.add("NONE-" + i));

        assertThat(catalog.products(Set.of("CUP-1", "NONE", "", "$ne"))).containsExactly(CUP);
        assertThat(catalog.products(tooMany)).isEmpty();
        assertThat(catalog.products(Set.of())).isEmpty();
        assertThat(catalog.products(new HashSet<>(Arrays.asList("CUP-1", null))))
                .containsExactly(CUP);
    }

    @Test
    void reservesSettlesAndRefuses() {
        supply("RES-1", 3);
        supply("RES-2", 1);
        UUID other = UUID.randomUUID();
        UUID unknown = UUID.randomUUID();

        assertThat(reserve(order, Map.of("RES-1", 2, "RES-2", 1))).isEqualTo(new ReserveAnswer(true, null, null));
        assertThat(reserve(order, Map.of("RES-1", 2, "RES-2", 1)).reserved()).isTrue();
        assertThat(reserve(other, Map.of("RES-1", 1, "RES-2", 1)))
                .isEqualTo(new ReserveAnswer(false, Reason.OUT_OF_STOCK, "RES-2"));
        assertThat(reserve(unknown, Map.of("RES-1", 1, "NONE", 1)))
                .isEqualTo(new ReserveAnswer(false, Reason.UNKNOWN_PRODUCT, "NONE"));
        assertThat(stock("RES-1")).isEqualTo(1);

        ReservationEnd end = new ReservationEnd(Set.of("RES-1", "RES-2"), deadline);
        catalog.settle(order, end);
        catalog.release(order, end);
        assertThat(stock("RES-1")).isEqualTo(1);
    }

    @Test
    void releasesAndRefusesALateReserve() {
        supply("REL-1", 3);
        ReservationEnd end = new ReservationEnd(Set.of("REL-1"), deadline);
        UUID late = UUID.randomUUID();

        reserve(order, Map.of("REL-1", 3));
        catalog.release(order, end);
        catalog.release(late, end);

        assertThat(stock("REL-1")).isEqualTo(3);
        assertThat(List.of(reserve(order, Map.of("REL-1", 3)), reserve(late, Map.of("REL-1", 3))))
                .containsOnly(new ReserveAnswer(false, Reason.RELEASED, null));
    }

    @Test
    void refusesAfterTheDeadline() {
        supply("LATE-1", 3);

        ReserveAnswer answer = catalog.reserve(
                order, new ReserveRequest(Map.of("LATE-1", 1), Instant.now().minusSeconds(1)));

        assertThat(answer).isEqualTo(new ReserveAnswer(false, Reason.TOO_LATE, null));
    }
}
