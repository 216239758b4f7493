package shop.storage.domain;

import shop.platform.Caller;

/** Keeps a picture that a member of staff sends; nobody else may. */
public final class UploadPicture {

    private final KeepPicture keepPicture;

    public UploadPicture(KeepPicture keepPicture) {
        this.keepPicture = keepPicture;
    }

    public KeptPicture upload(Caller caller, byte[] content) {
        return caller.isStaff() ? keepPicture.keep(content) : KeptPicture.refused(KeptPicture.Outcome.NOT_STAFF);
    }
}
