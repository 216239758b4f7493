package shop.orders.mongo;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shop.orders.domain.Effect;
import shop.orders.domain.Line;
import shop.orders.domain.Moment;
import shop.orders.domain.Order;
import shop.orders.domain.Progress;
import shop.orders.domain.Purchase;
import shop.orders.domain.State;
import shop.orders.mongo.OrderDocument.LineDocument;
import shop.orders.mongo.OrderDocument.MomentDocument;

/** Between an order and its document. */
final class OrderMapping {

    private OrderMapping() {}

    static OrderDocument toDocument(Order order) {
        Purchase purchase = order.purchase();
        Progress progress = order.progress();
        return new OrderDocument(
                order.id(),
                purchase.customer(),
                purchase.key(),
                purchase.fingerprint(),
                purchase.lines().stream()
                        .map(line -> new LineDocument(line.sku(), line.name(), line.quantity(), line.priceInCents()))
                        .toList(),
                purchase.totalInCents(),
                progress.state().name(),
                progress.reason(),
                purchase.placedAt(),
                purchase.deadline(),
                progress.version(),
                progress.outbox().stream().map(Effect::name).toList(),
                progress.due(),
                progress.attempts(),
                progress.receipt(),
                progress.history().stream().map(OrderMapping::toDocument).toList());
    }

    static MomentDocument toDocument(Moment moment) {
        return new MomentDocument(moment.state().name(), moment.at());
    }

    static Order toOrder(OrderDocument document) {
        Purchase purchase = new Purchase(
                document.customer(),
                document.key(),
                document.fingerprint(),
                document.lines().stream()
                        .map(line -> new Line(line.sku(), line.name(), line.quantity(), line.priceInCents()))
                        .toList(),
                document.totalInCents(),
                document.placedAt(),
                document.deadline());
        Progress progress = new Progress(
                State.valueOf(document.state()),
                document.reason(),
                document.version(),
                orNone(document.outbox()).stream().map(OrderMapping::effect).toList(),
                document.due(),
                Objects.requireNonNullElse(document.attempts(), 0),
                Objects.requireNonNullElse(document.receipt(), false),
                orNone(document.history()).stream()
                        .filter(moment -> isKnown(moment.state()))
                        .map(moment -> new Moment(State.valueOf(moment.state()), moment.at()))
                        .toList());
        return new Order(document.id(), purchase, progress);
    }

    private static Effect effect(String name) {
        return Arrays.stream(Effect.values())
                .filter(effect -> effect.name().equals(name))
                .findFirst()
                .orElse(Effect.UNKNOWN);
    }

    static boolean isKnown(String state) {
        return Arrays.stream(State.values()).anyMatch(known -> known.name().equals(state));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
