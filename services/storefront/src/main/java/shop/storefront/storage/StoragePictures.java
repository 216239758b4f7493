package shop.storefront.storage;

import org.jspecify.annotations.Nullable;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.platform.web.Outages;
import shop.storage.api.PictureAnswer;
import shop.storage.api.StorageApi;
import shop.storefront.domain.KeepPicture;

/** Pictures, as the contract of storage takes them. */
final class StoragePictures implements KeepPicture {

    private final StorageApi storage;

    StoragePictures(StorageApi storage) {
        this.storage = storage;
    }

    @Override
    public Kept keep(Caller caller, byte[] content) {
        PictureAnswer answer = store(caller, content);
        String address = answer.sha256();
        return address == null ? refused(answer.reason()) : new Kept(address, null);
    }

    /** A reason that only a newer release of storage knows arrives as none. */
    private static Kept refused(PictureAnswer.@Nullable Reason reason) {
        return switch (reason) {
            case NOT_STAFF -> throw new Refusal(Refusal.Kind.FORBIDDEN, "staff-only", "Only staff may do this.");
            case TOO_LARGE -> new Kept("", Why.TOO_LARGE);
            case NOT_A_PICTURE -> new Kept("", Why.NOT_A_PICTURE);
            case null -> new Kept("", Why.NOT_A_PICTURE);
        };
    }

    /** Across processes an outage is a refusal already, in process whatever the store throws. */
    private PictureAnswer store(Caller caller, byte[] content) {
        try {
            return storage.storePicture(caller, content);
        } catch (RuntimeException failure) {
            Refusal outage = Outages.asRefusal(failure);
            throw outage == null ? failure : outage;
        }
    }
}
