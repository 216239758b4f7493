package shop.storage.domain;

import shop.storage.domain.KeptPicture.Outcome;

/**
 * Keeps a picture, once, at the address that its bytes give it. Who may do so is {@link UploadPicture}'s rule; the
 * shop itself needs no leave to bring its own pictures.
 */
public final class KeepPicture {

    /** The most bytes of a picture. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    private final Pictures pictures;

    public KeepPicture(Pictures pictures) {
        this.pictures = pictures;
    }

    /** The same picture again changes nothing and gives the same address. */
    public KeptPicture keep(byte[] content) {
        if (content.length > MAX_BYTES) {
            return KeptPicture.refused(Outcome.TOO_LARGE);
        }
        return PictureType.of(content)
                .map(type -> keep(type, content))
                .orElseGet(() -> KeptPicture.refused(Outcome.NOT_A_PICTURE));
    }

    private KeptPicture keep(PictureType type, byte[] content) {
        PictureAddress address = PictureAddress.of(content);
        boolean fresh = pictures.keep(address, type, content);
        return new KeptPicture(address, fresh ? Outcome.NEW : Outcome.THERE_BEFORE);
    }
}
