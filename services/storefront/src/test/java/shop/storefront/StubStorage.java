package shop.storefront;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.storage.api.PictureAnswer;
import shop.storage.api.Receipt;
import shop.storage.api.StorageApi;

/** A storage that takes whatever begins like a PNG. */
class StubStorage implements StorageApi {

    static final String ADDRESS = "cd".repeat(32);

    final List<byte[]> pictures = new ArrayList<>();
    boolean reachable = true;

    void reset() {
        pictures.clear();
        reachable = true;
    }

    @Override
    public PictureAnswer storePicture(Caller caller, byte[] content) {
        if (!reachable) {
            throw Refusal.unavailable("storage");
        }
        if (!caller.isStaff()) {
            return new PictureAnswer(null, PictureAnswer.Reason.NOT_STAFF);
        }
        if (content.length > MAX_PICTURE_BYTES) {
            return new PictureAnswer(null, PictureAnswer.Reason.TOO_LARGE);
        }
        if (!new String(content, StandardCharsets.ISO_8859_1).startsWith("\u0089PNG")) {
            return new PictureAnswer(null, PictureAnswer.Reason.NOT_A_PICTURE);
        }
        pictures.add(content);
        return new PictureAnswer(ADDRESS, null);
    }

    @Override
    public void storeReceipt(UUID orderId, Receipt receipt) {
        throw new UnsupportedOperationException();
    }
}
