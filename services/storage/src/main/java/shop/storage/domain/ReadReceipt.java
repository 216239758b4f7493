package shop.storage.domain;

import java.util.UUID;
import shop.platform.Caller;
import shop.platform.Refusal;

/** Hands out the receipt of an order to its customer and to staff. */
public final class ReadReceipt {

    private final Receipts receipts;

    public ReadReceipt(Receipts receipts) {
        this.receipts = receipts;
    }

    /** @throws Refusal not found, also for another customer's: nobody learns which orders exist */
    public StoredFile read(Caller caller, UUID orderId) {
        return receipts.find(orderId)
                .filter(receipt -> caller.isStaff() || receipt.customer().equals(caller.subject()))
                .map(StoredReceipt::file)
                .orElseThrow(() -> Refusal.notFound("receipt"));
    }
}
