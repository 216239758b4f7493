package shop.storage.domain;

import java.util.Optional;

/** The kinds of picture that storage keeps. What a file is decides its content, never its sender or its name. */
public enum PictureType {
    PNG("image/png"),
    JPEG("image/jpeg"),
    WEBP("image/webp");

    private final String contentType;

    PictureType(String contentType) {
        this.contentType = contentType;
    }

    /** As the header Content-Type says it. */
    public String contentType() {
        return contentType;
    }

    /**
     * The type of a file by its first bytes and the structure behind them: a file that only begins like a picture is
     * none. The pixels are not decoded.
     */
    public static Optional<PictureType> of(byte[] content) {
        Bytes bytes = new Bytes(content);
        if (PngForm.fits(bytes)) {
            return Optional.of(PNG);
        }
        if (JpegForm.fits(bytes)) {
            return Optional.of(JPEG);
        }
        return WebpForm.fits(bytes) ? Optional.of(WEBP) : Optional.empty();
    }
}
