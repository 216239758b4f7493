package shop.storage.domain;

import shop.platform.Refusal;

/** Hands out a picture; pictures are public. */
public final class ReadPicture {

    private final Pictures pictures;

    public ReadPicture(Pictures pictures) {
        this.pictures = pictures;
    }

    /** @throws Refusal not found, also for what is no address at all */
    public StoredFile read(String address) {
        return PictureAddress.parse(address).flatMap(pictures::find).orElseThrow(() -> Refusal.notFound("picture"));
    }
}
