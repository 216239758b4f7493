package shop.storage.domain;

import java.util.Optional;
import java.util.UUID;

/** Where receipts are kept: one per order, for ever the first. */
public interface Receipts {

    /** Keeps the receipt of an order unless it has one. When this throws, it can be read whole or not at all. */
    void keep(UUID orderId, String customer, byte[] text);

    Optional<StoredReceipt> find(UUID orderId);
}
