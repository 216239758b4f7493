package shop.orders.storage;

import shop.orders.domain.Order;
import shop.orders.domain.Receipts;
import shop.storage.api.Receipt;
import shop.storage.api.StorageApi;

/** Receipts behind the contract of storage. */
public final class StoredReceipts implements Receipts {

    private final StorageApi storage;

    public StoredReceipts(StorageApi storage) {
        this.storage = storage;
    }

    @Override
    public void store(Order order, String text) {
        storage.storeReceipt(order.id(), new Receipt(order.purchase().customer(), text));
    }
}
