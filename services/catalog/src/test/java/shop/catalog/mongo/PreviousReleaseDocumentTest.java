package shop.catalog.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import shop.catalog.TestCatalog;
import shop.catalog.domain.Reservation;
import shop.catalog.domain.StockCount;
import shop.platform.Refusal;
import shop.platform.mongo.ModuleDatabase;
import shop.platform.testing.EmbeddedMongo;

/** A document of another release: with fields that this one does not know, and without some that it writes. */
class PreviousReleaseDocumentTest {

    private static final UUID ORDER = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

    @Test
    void isReadReservedAndSettledLikeAnyOther() throws IOException {
        try (ModuleDatabase database = ModuleDatabase.open(
                "catalog", EmbeddedMongo.uri("catalog"), new SimpleMeterRegistry(), ProductIndexes::create)) {
            database.get().getCollection("products").insertOne(Document.parse(recorded("product-document")));
            TestCatalog catalog = new TestCatalog(database::get);

            assertThat(catalog.products.find("CUP-1").orElseThrow().details().picture())
                    .isEmpty();
            assertThat(catalog.stock("CUP-1")).isEqualTo(new StockCount(7, 2, 0, 0));
            assertThat(catalog.reservations.of(ORDER, List.of("CUP-1")))
                    .containsEntry("CUP-1", new Reservation(2, Reservation.State.RESERVED, null));

            catalog.settle.settle(ORDER, List.of("CUP-1"));
            catalog.reserve.reserve(TestCatalog.order(), Map.of("CUP-1", 3), catalog.deadline());

            assertThat(catalog.stock("CUP-1")).isEqualTo(new StockCount(4, 3, 2, 0));
            assertThat(catalog.entries("CUP-1").getFirst()).containsEntry("channel", "web");
        }
    }

    @Test
    void isShownAndSoldWithAReservationInAStateOfANewerRelease() throws IOException {
        try (ModuleDatabase database = ModuleDatabase.open(
                "catalog", EmbeddedMongo.uri("catalog"), new SimpleMeterRegistry(), ProductIndexes::create)) {
            database.get()
                    .getCollection("products")
                    .insertOne(Document.parse(recorded("product-document-future-state")));
            TestCatalog catalog = new TestCatalog(database::get);
            List<String> cup = List.of("CUP-1");

            assertThat(List.<ThrowingCallable>of(
                            () -> catalog.reserve.reserve(ORDER, Map.of("CUP-1", 2), catalog.deadline()),
                            () -> catalog.release.release(ORDER, cup, catalog.deadline()),
                            () -> catalog.settle.settle(ORDER, cup)))
                    .allSatisfy(call -> assertThatThrownBy(call)
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE)));
            assertThat(catalog.products.find(cup)).hasSize(1);
            assertThat(catalog.stock("CUP-1")).isEqualTo(new StockCount(7, 2, 0, 0));
            assertThat(catalog.reserve
                            .reserve(TestCatalog.order(), Map.of("CUP-1", 3), catalog.deadline())
                            .reserved())
                    .isTrue();
        }
    }

    private static String recorded(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                PreviousReleaseDocumentTest.class.getResourceAsStream("/previous-release/" + name + ".json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
