package shop.orders.mongo;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pullAll;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import shop.orders.domain.Effect;
import shop.orders.domain.Order;
import shop.orders.domain.Progress;

/**
 * The update from one order to the next. It names what changes and never replaces the document, so that members and
 * effects which a newer release wrote survive a process of this one.
 */
final class OrderChange {

    private OrderChange() {}

    static Bson of(Order before, Order after) {
        Progress from = before.progress();
        Progress to = after.progress();
        List<Bson> updates = new ArrayList<>();
        updates.add(set("version", to.version()));
        updates.add(set("attempts", to.attempts()));
        updates.add(set("receipt", to.receipt()));
        updates.add(setOrUnset("due", to.due()));
        if (from.state() != to.state()) {
            updates.add(set("state", to.state().name()));
            updates.add(setOrUnset("reason", to.reason()));
            updates.add(set("outbox", to.outbox().stream().map(Effect::name).toList()));
            updates.add(push("history", OrderMapping.toDocument(to.history().getLast())));
        } else {
            updates.add(pullAll("outbox", delivered(from, to)));
        }
        return combine(updates);
    }

    private static List<String> delivered(Progress from, Progress to) {
        return from.outbox().stream()
                .filter(effect -> !to.outbox().contains(effect))
                .map(Effect::name)
                .toList();
    }

    private static Bson setOrUnset(String field, @Nullable Object value) {
        return value == null ? unset(field) : set(field, value);
    }
}
