package shop.storage.api;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import shop.platform.Caller;

/**
 * What other modules may ask of storage. Every method is idempotent, answers with data, and fails only when storage
 * cannot be reached. Downloads go by the public API under {@code /api/files}.
 */
@HttpExchange("/internal/storage")
public interface StorageApi {

    /** The most bytes of a picture. */
    int MAX_PICTURE_BYTES = 5 * 1024 * 1024;

    /** Keeps the receipt of an order; of several for one order the first stays. */
    @PutExchange("/receipts/{orderId}")
    void storeReceipt(@PathVariable UUID orderId, @RequestBody Receipt receipt);

    /** Keeps a picture (PNG, JPEG or WebP by its content, up to {@link #MAX_PICTURE_BYTES}) for a member of staff. */
    @PostExchange(url = "/pictures", contentType = "application/octet-stream")
    PictureAnswer storePicture(Caller caller, @RequestBody byte[] content);
}
