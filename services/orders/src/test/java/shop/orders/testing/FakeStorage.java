package shop.orders.testing;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import shop.platform.Caller;
import shop.storage.api.PictureAnswer;
import shop.storage.api.Receipt;
import shop.storage.api.StorageApi;

/** A storage that keeps its contract. */
public class FakeStorage implements StorageApi {

    private final Map<UUID, Receipt> receipts = new ConcurrentHashMap<>();

    public Map<UUID, Receipt> receipts() {
        return receipts;
    }

    @Override
    public void storeReceipt(UUID orderId, Receipt receipt) {
        receipts.putIfAbsent(orderId, receipt);
    }

    @Override
    public PictureAnswer storePicture(Caller caller, byte[] content) {
        throw new UnsupportedOperationException("Orders have no pictures");
    }
}
