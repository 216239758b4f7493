package shop.orders.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.orders.testing.SampleOrders.NOW;
import static shop.orders.testing.SampleOrders.placed;

import java.util.List;
import java.util.UUID;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;
import shop.orders.domain.Effect;
import shop.orders.domain.Order;
import shop.orders.domain.Orders;
import shop.orders.domain.Position;
import shop.orders.domain.Selection;
import shop.orders.domain.State;
import shop.orders.testing.SampleOrders;
import shop.platform.testing.RecordedCommands;

/** Explains every command that the store really sends. */
@EnabledIfDockerAvailable
class RealOrderQueriesTest {

    @Test
    void useAnIndexWithoutSortingEveryOne() {
        try (RecordedCommands commands = new RecordedCommands("orders")) {
            OrderIndexes.create(commands.database());

            useEverything(new MongoOrders(commands::database));

            assertThat(commands.sent())
                    .extracting(BsonDocument::getFirstKey)
                    .contains("find", "aggregate", "findAndModify", "update");
            for (BsonDocument command : commands.sent()) {
                assertThat(commands.plan(command))
                        .as(command.toJson())
                        .containsAnyOf("IXSCAN", "IDHACK", "EXPRESS")
                        .doesNotContain("COLLSCAN")
                        .doesNotContain("\"SORT\"");
            }
        }
    }

    private static void useEverything(Orders orders) {
        for (int i = 0; i < 50; i++) {
            orders.add(placed("customer-" + i % 5, NOW.plusSeconds(i)));
        }
        Order order = placed("alice", NOW);
        orders.add(order);
        orders.find(order.id());
        orders.find("alice", order.purchase().key());
        for (Position after : new Position[] {null, new Position(NOW, UUID.randomUUID())}) {
            orders.list(new Selection("customer-1", null, after), 20);
            orders.list(new Selection("customer-1", State.PLACED, after), 20);
            orders.list(new Selection(null, null, after), 20);
            orders.list(new Selection(null, State.PLACED, after), 20);
        }
        orders.due(NOW, 100);
        orders.countDue(NOW, 100);
        Order claimed = orders.claim(order.id(), NOW, NOW.plusSeconds(10)).orElseThrow();
        orders.change(claimed, SampleOrders.changed(claimed, State.CANCELLED, List.of(Effect.RELEASE_STOCK), NOW));
    }
}
