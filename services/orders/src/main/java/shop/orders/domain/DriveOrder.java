package shop.orders.domain;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings an order as far as it goes now. It may be abandoned between any two operations and begun again by anybody:
 * every question to a neighbour is idempotent, and every answer is one conditional write.
 */
public final class DriveOrder {

    private static final Logger LOG = LoggerFactory.getLogger(DriveOrder.class);

    private final Stock stock;
    private final Payments payments;
    private final RecordProgress record;
    private final DeliverEffects relay;
    private final ReportFailure failures;
    private final Events events;

    public DriveOrder(Stock stock, Payments payments, Receipts receipts, RecordProgress record, Events events) {
        this.stock = stock;
        this.payments = payments;
        this.events = events;
        this.failures = new ReportFailure(events);
        this.record = record;
        this.relay = new DeliverEffects(stock, payments, receipts, record, failures);
    }

    /** @return the order as it stands when it is done, or when a neighbour could not be reached */
    public Order drive(Order order) {
        Order present = order;
        for (Step step = next(present); step != Step.NONE; step = next(present)) {
            try {
                present = take(step, present);
                if (step != Step.DELIVER || present.isDone()) {
                    continue;
                }
            } catch (RuntimeException outcomeUnknown) {
                failures.report(order, step, outcomeUnknown);
            }
            return postpone(step, present);
        }
        return present;
    }

    private Step next(Order order) {
        return order.next(record.now());
    }

    private Order take(Step step, Order order) {
        return switch (step) {
            case RESERVE -> record.answer(order, stock.reserve(order));
            case AUTHORISE -> record.answer(order, payments.authorise(order));
            case BEGIN_CAPTURE -> record.answer(order, Answer.ACCEPTED);
            case CAPTURE -> record.answer(order, payments.capture(order));
            case TIME_OUT -> record.answer(order, Answer.refused(Reason.TIMED_OUT));
            case DELIVER -> relay.deliver(order);
            case NONE -> order;
        };
    }

    /** That this write fails too is no loss: the order is due anyway once it counts as abandoned. */
    private Order postpone(Step step, Order order) {
        events.postponed(step);
        try {
            return record.postpone(order);
        } catch (RuntimeException storeAway) {
            LOG.warn("Order {} could not be postponed ({})", order.id(), storeAway.toString());
            return order;
        }
    }
}
