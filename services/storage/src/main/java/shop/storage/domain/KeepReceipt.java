package shop.storage.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import shop.platform.Refusal;

/** Keeps the receipt of an order; it may be sent more than once, and the first stays. */
public final class KeepReceipt {

    /** The most characters of a receipt: far more than 50 lines need, and no longer than a string in a JSON body may be. */
    public static final int MAX_CHARACTERS = 60_000;

    private static final int MAX_CUSTOMER = 200;

    private final Receipts receipts;

    public KeepReceipt(Receipts receipts) {
        this.receipts = receipts;
    }

    /** @throws Refusal invalid, when customer or text is empty or beyond all measure */
    public void keep(UUID orderId, String customer, String text) {
        if (customer.isBlank() || customer.length() > MAX_CUSTOMER) {
            throw invalid("A receipt needs a customer.");
        }
        if (text.isEmpty() || text.length() > MAX_CHARACTERS) {
            throw invalid("A receipt has 1 to " + MAX_CHARACTERS + " characters.");
        }
        receipts.keep(orderId, customer, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal invalid(String detail) {
        return new Refusal(Refusal.Kind.INVALID, "invalid-receipt", detail);
    }
}
