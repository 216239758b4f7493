package shop.orders.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import shop.orders.domain.Order;
import shop.orders.domain.Position;
import shop.orders.domain.Selection;
import shop.orders.domain.State;

/**
 * Which orders a query or write is about. An order in a state that only a newer release knows is that release's to show
 * and to drive: lists and the sweeper pass over it.
 */
final class OrderFilters {

    private static final Bson STATE_IS_KNOWN =
            in("state", Stream.of(State.values()).map(State::name).toList());

    private OrderFilters() {}

    static Bson of(Selection selection) {
        List<Bson> filters = new ArrayList<>();
        if (selection.customer() != null) {
            filters.add(eq("customer", selection.customer()));
        }
        State state = selection.state();
        filters.add(state == null ? STATE_IS_KNOWN : eq("state", state.name()));
        Position after = selection.after();
        if (after != null) {
            // the first half lets the index start at the place, the second is exact within its millisecond
            filters.add(lte("placedAt", after.placedAt()));
            filters.add(or(lt("placedAt", after.placedAt()), lt("_id", after.id())));
        }
        return and(filters);
    }

    static Bson unchanged(Order order) {
        return and(
                eq(order.id()),
                eq("state", order.state().name()),
                eq("version", order.progress().version()));
    }

    static Bson due(Instant now) {
        return and(lte("due", now), STATE_IS_KNOWN);
    }

    static Bson due(UUID id, Instant now) {
        return and(eq(id), due(now));
    }
}
