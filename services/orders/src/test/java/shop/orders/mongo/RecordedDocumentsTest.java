package shop.orders.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.orders.domain.Effect;
import shop.orders.domain.Order;
import shop.orders.domain.Selection;
import shop.orders.domain.State;
import shop.orders.testing.SampleOrders;
import shop.platform.mongo.ModuleDatabase;
import shop.platform.testing.EmbeddedMongo;

/** Two releases share the store during every rollout: each reads what the other wrote, and keeps what it cannot read. */
class RecordedDocumentsTest {

    private ModuleDatabase database;
    private MongoOrders orders;

    @BeforeEach
    void open() {
        database = ModuleDatabase.open(
                "orders", EmbeddedMongo.uri("orders"), new SimpleMeterRegistry(), OrderIndexes::create);
        orders = new MongoOrders(database::get);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void readsAnOrderOfTheFirstRelease() throws IOException {
        store("order-document-1.json");

        Order order = orders.find("alice", "key-of-alice").orElseThrow();

        assertThat(order.state()).isEqualTo(State.CONFIRMED);
        assertThat(order.purchase().totalInCents()).isEqualTo(200);
        assertThat(order.progress().outbox()).containsExactly(Effect.SETTLE_STOCK, Effect.STORE_RECEIPT);
        assertThat(order.progress().due()).isEqualTo(Instant.parse("2026-11-23T10:00:10.123Z"));
        assertThat(order.progress().history()).hasSize(1);
    }

    @Test
    void keepsWhatANewerReleaseWrote() throws IOException {
        store("order-document-next.json");
        Order order = orders.find("alice", "key-of-alice").orElseThrow();
        Order settled = SampleOrders.delivered(order, List.of(Effect.UNKNOWN), SampleOrders.NOW);

        assertThat(order.progress().outbox()).containsExactly(Effect.UNKNOWN, Effect.SETTLE_STOCK);
        assertThat(orders.change(order, settled)).isTrue();

        Document stored = Objects.requireNonNull(
                database.get().getCollection(OrderIndexes.COLLECTION).find().first());
        assertThat(stored.getList("outbox", String.class)).containsExactly("SEND_MAIL");
        assertThat(stored.get("giftWrap", Document.class)).containsEntry("paper", "red");
    }

    @Test
    void leavesAnOrderInAStateOfANewerReleaseToThatRelease() throws IOException {
        store("order-document-future-state.json");
        UUID id = UUID.fromString("12345678-1234-1234-1234-123456789abc");
        Instant late = SampleOrders.NOW.plusSeconds(1000);
        Order known = SampleOrders.placed("alice", SampleOrders.NOW);
        orders.add(known);

        assertThat(orders.find(id)).isEmpty();
        assertThat(orders.find("alice", "key-of-alice")).isEmpty();
        assertThat(orders.list(new Selection(null, null, null), 1)).containsExactly(known);
        assertThat(orders.list(new Selection("alice", null, null), 1)).containsExactly(known);
        assertThat(orders.due(late, 1)).containsExactly(known.id());
        assertThat(orders.countDue(late, 10)).isEqualTo(1);
        assertThat(orders.claim(id, late, late)).isEmpty();
    }

    private void store(String recorded) throws IOException {
        try (InputStream json =
                Objects.requireNonNull(getClass().getResourceAsStream("/previous-release/" + recorded))) {
            String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            database.get().getCollection(OrderIndexes.COLLECTION).insertOne(Document.parse(text));
        }
    }
}
