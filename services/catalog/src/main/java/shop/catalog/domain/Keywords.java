package shop.catalog.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which products are found: runs of letters and digits in lower case. Nothing else gets into a query, so
 * that no operator or regular expression of a searcher ever reaches the store.
 */
public final class Keywords {

    /** Words of a query beyond these do not narrow the search further. */
    static final int MAX_QUERY_WORDS = 8;

    /** Keeps the index entries of one product bounded. */
    private static final int MAX_PRODUCT_WORDS = 200;

    private static final int MAX_LENGTH = 40;
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Keywords() {}

    /** Of a product, name first: should there be too many, the end of the description loses. */
    public static List<String> of(Details details) {
        return words(String.join(" ", details.name(), details.category(), details.description()), MAX_PRODUCT_WORDS);
    }

    static List<String> ofQuery(String query) {
        return words(query, MAX_QUERY_WORDS);
    }

    private static List<String> words(String text, int most) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Stream.of(NEITHER_LETTER_NOR_DIGIT.split(normal))
                .filter(word -> !word.isEmpty())
                .map(Keywords::shortened)
                .distinct()
                .limit(most)
                .toList();
    }

    /** The same for products and queries, so that a long word is still found by itself. */
    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= MAX_LENGTH
                ? word
                : word.substring(0, word.offsetByCodePoints(0, MAX_LENGTH));
    }
}
