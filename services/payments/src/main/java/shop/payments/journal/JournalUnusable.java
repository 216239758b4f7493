package shop.payments.journal;

/** The journal cannot be used as it is; the sandbox refuses to start rather than forget a payment. */
public final class JournalUnusable extends RuntimeException {

    /** @param message one sentence for the person who starts the sandbox */
    JournalUnusable(String message) {
        super(message);
    }
}
