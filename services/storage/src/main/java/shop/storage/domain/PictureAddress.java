package shop.storage.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a picture is found: the SHA-256 of its bytes, so the same picture has the same address everywhere and what
 * stands at an address never changes.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record PictureAddress(String sha256) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public PictureAddress {
        if (!FORM.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not an address of a picture");
        }
    }

    /** The address of these bytes. */
    public static PictureAddress of(byte[] content) {
        return new PictureAddress(sha256(content));
    }

    /** The address that is written so; empty for anything but 64 lower-case hexadecimal digits. */
    public static Optional<PictureAddress> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PictureAddress(text)) : Optional.empty();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
