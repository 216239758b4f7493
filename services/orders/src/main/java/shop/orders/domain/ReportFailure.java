package shop.orders.domain;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.platform.Refusal;

/**
 * Tells a neighbour that is away, which passes, from a failure that somebody has to look at. Either is tried again
 * after a pause, which also bounds how often it is reported.
 */
final class ReportFailure {

    private static final Logger LOG = LoggerFactory.getLogger(ReportFailure.class);

    private final Events events;

    ReportFailure(Events events) {
        this.events = events;
    }

    /** @param what the step or effect that failed */
    void report(Order order, Enum<?> what, RuntimeException failure) {
        if (failure instanceof Refusal refusal && refusal.kind() == Refusal.Kind.UNAVAILABLE) {
            LOG.info("Order {}: {} is tried again later ({})", order.id(), what, refusal.detail());
        } else {
            LOG.error("Order {}: {} failed and is tried again later", order.id(), what, failure);
            events.failed(what);
        }
    }
}
