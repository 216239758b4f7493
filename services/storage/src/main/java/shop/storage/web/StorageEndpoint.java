package shop.storage.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import shop.platform.Caller;
import shop.storage.api.PictureAnswer;
import shop.storage.api.Receipt;
import shop.storage.api.StorageApi;
import shop.storage.domain.KeepReceipt;
import shop.storage.domain.KeptPicture;
import shop.storage.domain.PictureAddress;
import shop.storage.domain.UploadPicture;

/** Storage as other modules see it. */
@RestController
class StorageEndpoint implements StorageApi {

    private final KeepReceipt keepReceipt;
    private final UploadPicture uploadPicture;

    StorageEndpoint(KeepReceipt keepReceipt, UploadPicture uploadPicture) {
        this.keepReceipt = keepReceipt;
        this.uploadPicture = uploadPicture;
    }

    @Override
    public void storeReceipt(UUID orderId, Receipt receipt) {
        keepReceipt.keep(orderId, text(receipt.customer()), text(receipt.text()));
    }

    /** No content at all is no picture, and not a broken call. */
    @Override
    public PictureAnswer storePicture(Caller caller, @RequestBody(required = false) byte @Nullable [] content) {
        byte[] bytes = content == null ? new byte[0] : content;
        try {
            return answer(uploadPicture.upload(caller, most -> bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PictureAnswer answer(KeptPicture kept) {
        return switch (kept.outcome()) {
            case NEW, THERE_BEFORE -> {
                PictureAddress address = Objects.requireNonNull(kept.address());
                yield new PictureAnswer(address.sha256(), null);
            }
            case NOT_STAFF -> new PictureAnswer(null, PictureAnswer.Reason.NOT_STAFF);
            case TOO_LARGE -> new PictureAnswer(null, PictureAnswer.Reason.TOO_LARGE);
            case NOT_A_PICTURE -> new PictureAnswer(null, PictureAnswer.Reason.NOT_A_PICTURE);
        };
    }

    /** What a document leaves out arrives as null, whatever the record promises. */
    private static String text(@Nullable String member) {
        return Objects.requireNonNullElse(member, "");
    }
}
