package shop.storage.domain;

import java.io.IOException;
import shop.platform.Caller;

/** Keeps a picture that a member of staff sends; nobody else may, and of nobody else a byte is read. */
public final class UploadPicture {

    private final KeepPicture keepPicture;

    public UploadPicture(KeepPicture keepPicture) {
        this.keepPicture = keepPicture;
    }

    /** What is being sent, of a length not known yet. */
    @FunctionalInterface
    public interface Sent {

        /** Its first bytes, {@code most} at most. */
        byte[] bytes(int most) throws IOException;
    }

    /** @throws IOException when the picture does not arrive whole; then nothing is kept */
    public KeptPicture upload(Caller caller, Sent sent) throws IOException {
        if (!caller.isStaff()) {
            return KeptPicture.refused(KeptPicture.Outcome.NOT_STAFF);
        }
        return keepPicture.keep(sent.bytes(KeepPicture.MAX_BYTES + 1));
    }
}
