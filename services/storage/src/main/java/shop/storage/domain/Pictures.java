package shop.storage.domain;

import java.util.Optional;

/** Where pictures are kept. */
public interface Pictures {

    /**
     * Keeps a picture. When this returns it can be read; when it throws it can be read whole or not at all.
     *
     * @return false when it was there already
     */
    boolean keep(PictureAddress address, PictureType type, byte[] content);

    Optional<StoredFile> find(PictureAddress address);
}
