package shop.orders.domain;

/** The relay: gives neighbours what an ended order owes them, at least once each. */
final class DeliverEffects {

    private final Stock stock;
    private final Payments payments;
    private final Receipts receipts;
    private final RecordProgress record;
    private final ReportFailure failures;

    DeliverEffects(Stock stock, Payments payments, Receipts receipts, RecordProgress record, ReportFailure failures) {
        this.stock = stock;
        this.payments = payments;
        this.receipts = receipts;
        this.record = record;
        this.failures = failures;
    }

    /** Tries each effect once, so that a neighbour that is away does not keep another one waiting. */
    Order deliver(Order order) {
        Order present = order;
        for (Effect effect : order.progress().outbox()) {
            if (delivered(effect, order)) {
                present = record.delivered(present, effect);
            }
        }
        return present;
    }

    private boolean delivered(Effect effect, Order order) {
        try {
            switch (effect) {
                case RELEASE_STOCK -> stock.release(order);
                case SETTLE_STOCK -> stock.settle(order);
                case VOID_PAYMENT -> payments.voidPayment(order);
                case STORE_RECEIPT -> receipts.store(order, ReceiptText.of(order));
                case UNKNOWN -> {
                    return false;
                }
            }
            return true;
        } catch (RuntimeException outcomeUnknown) {
            failures.report(order, effect, outcomeUnknown);
            return false;
        }
    }
}
