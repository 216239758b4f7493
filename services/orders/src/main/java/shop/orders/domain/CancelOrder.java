package shop.orders.domain;

import java.util.Optional;
import java.util.UUID;
import shop.platform.Caller;

/** Cancels an order before its money is taken. */
public final class CancelOrder {

    private final Orders orders;
    private final RecordProgress record;
    private final AwaitDrive drive;

    public CancelOrder(Orders orders, RecordProgress record, AwaitDrive drive) {
        this.orders = orders;
        this.record = record;
        this.drive = drive;
    }

    /**
     * @return the order as it stands now, CANCELLED unless it was too late; empty when there is none that the caller
     *     may see
     */
    public Optional<Order> cancel(Caller caller, UUID id) {
        return orders.find(id).filter(order -> order.mayBeSeenBy(caller)).map(this::cancel);
    }

    private Order cancel(Order order) {
        Order present = order;
        while (present.state().isBeforeCapture()) {
            present = record.cancel(present);
        }
        if (present.state() == State.CANCELLED && !present.isDone()) {
            drive.start(present);
        }
        return present;
    }
}
