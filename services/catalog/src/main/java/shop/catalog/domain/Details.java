package shop.catalog.domain;

import java.util.regex.Pattern;
import shop.platform.Refusal;

/**
 * What staff say of a product.
 *
 * @param name 1 to {@value #MAX_NAME} characters
 * @param description up to {@value #MAX_DESCRIPTION} characters
 * @param priceInCents euro cents, {@value #MIN_PRICE} to {@value #MAX_PRICE}
 * @param picture SHA-256 in lower-case hex, as storage addresses it; empty when there is none
 */
public record Details(String name, String description, String category, long priceInCents, String picture) {

    public static final int MAX_NAME = 120;
    public static final int MAX_DESCRIPTION = 2000;
    /** An order's total is never 0, so what is free could not be ordered. */
    public static final int MIN_PRICE = 1;

    public static final int MAX_PRICE = 100_000_000;

    /** Neither control characters nor halves of surrogate pairs, which no store keeps as they are. */
    public static final String TEXT = "[^\\p{Cc}\\p{Cs}]*";

    public static final String CATEGORY = "[a-z][a-z-]{1,30}";
    public static final String PICTURE = "|[0-9a-f]{64}";

    private static final Pattern TEXTS = Pattern.compile(TEXT);
    private static final Pattern CATEGORIES = Pattern.compile(CATEGORY);
    private static final Pattern PICTURES = Pattern.compile(PICTURE);

    /**
     * Checked when written, not when read: a stored product stays readable when the rules get stricter.
     *
     * @throws Refusal of kind {@link Refusal.Kind#INVALID} when a bound is not kept
     */
    Details checked() {
        require(
                !name.isBlank()
                        && name.length() <= MAX_NAME
                        && TEXTS.matcher(name).matches(),
                "name");
        require(
                description.length() <= MAX_DESCRIPTION
                        && TEXTS.matcher(description).matches(),
                "description");
        require(CATEGORIES.matcher(category).matches(), "category");
        require(priceInCents >= MIN_PRICE && priceInCents <= MAX_PRICE, "price");
        require(PICTURES.matcher(picture).matches(), "picture");
        return this;
    }

    private static void require(boolean kept, String what) {
        if (!kept) {
            throw new Refusal(Refusal.Kind.INVALID, "bad-product", "The product's " + what + " is not allowed.");
        }
    }
}
