package shop.storefront.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for. Whatever was typed becomes a search: control characters are spaces, what is too long is cut
 * off, and a place to go on from that cannot be one is the beginning.
 *
 * @param query words; empty for all
 * @param category exact name; empty for all
 * @param after SKU after which the page begins; empty for the first page
 */
public record Search(String query, String category, String after) {

    private static final int MAX_LENGTH = 100;

    public Search {
        query = clean(query);
        category = clean(category);
        after = Basket.isSku(after) ? after : "";
    }

    /** @param query, category, after as they came with the request; null when absent */
    public static Search of(@Nullable String query, @Nullable String category, @Nullable String after) {
        return new Search(orEmpty(query), orEmpty(category), orEmpty(after));
    }

    /** The same words in this category, or in all when it is empty, from the beginning. */
    public Search in(String otherCategory) {
        return new Search(query, otherCategory, "");
    }

    /** The same search from this place on. */
    public Search from(@Nullable String place) {
        return new Search(query, category, orEmpty(place));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String clean(String text) {
        String readable = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cn}\\s]+", " ").strip();
        int end = Math.min(readable.length(), MAX_LENGTH);
        boolean splitsCharacter = end < readable.length() && Character.isHighSurrogate(readable.charAt(end - 1));
        return readable.substring(0, splitsCharacter ? end - 1 : end).strip();
    }
}
