package shop.catalog.domain;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a product for machines: upper-case letters, digits and hyphens, at most 32 characters. */
public final class Sku {

    /** As a regular expression, for validation at the borders. */
    public static final String PATTERN = "[A-Z0-9][A-Z0-9-]{1,31}";

    private static final Predicate<String> MATCHES = Pattern.compile(PATTERN).asMatchPredicate();

    private Sku() {}

    public static boolean isValid(@Nullable String sku) {
        return sku != null && MATCHES.test(sku);
    }
}
