package shop.orders.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.catalog.api.CatalogApi;
import shop.catalog.api.ReservationEnd;
import shop.catalog.api.ReserveAnswer;
import shop.catalog.api.ReserveRequest;
import shop.orders.domain.Answer;
import shop.orders.domain.Order;
import shop.orders.domain.Reason;
import shop.orders.domain.Stock;

/** Stock behind the catalog's contract. */
public final class CatalogStock implements Stock {

    private final CatalogApi catalog;

    public CatalogStock(CatalogApi catalog) {
        this.catalog = catalog;
    }

    @Override
    public Answer reserve(Order order) {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        order.purchase().lines().forEach(line -> quantities.put(line.sku(), line.quantity()));
        ReserveAnswer answer = catalog.reserve(
                order.id(), new ReserveRequest(quantities, order.purchase().deadline()));
        return answer.reserved() ? Answer.ACCEPTED : Answer.refused(reason(answer.reason()));
    }

    /** A release comes only after an order has ended, so an order that is told of one has run out of time. */
    private static Reason reason(ReserveAnswer.@Nullable Reason reason) {
        return switch (reason) {
            case UNKNOWN_PRODUCT -> Reason.UNKNOWN_PRODUCT;
            case RELEASED, TOO_LATE -> Reason.TIMED_OUT;
            case OUT_OF_STOCK -> Reason.OUT_OF_STOCK;
            // a reason of a newer release of the catalog
            case null -> Reason.OUT_OF_STOCK;
        };
    }

    @Override
    public void release(Order order) {
        catalog.release(order.id(), end(order));
    }

    @Override
    public void settle(Order order) {
        catalog.settle(order.id(), end(order));
    }

    private static ReservationEnd end(Order order) {
        return new ReservationEnd(order.purchase().skus(), order.purchase().deadline());
    }
}
