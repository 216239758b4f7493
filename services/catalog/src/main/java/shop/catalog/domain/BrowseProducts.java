package shop.catalog.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of summaries by keyset: each page costs the same however far it is, and nothing is ever counted. */
public final class BrowseProducts {

    public static final int MAX_LIMIT = 100;

    private final Products products;

    public BrowseProducts(Products products) {
        this.products = products;
    }

    /**
     * @param query each word is the beginning of a keyword; null, or without letters and digits, for all products
     * @param category null for all
     * @param after the last SKU of the page before; null for the first page
     * @param limit cut to 1 to {@value #MAX_LIMIT}
     */
    public Page browse(@Nullable String query, @Nullable String category, @Nullable String after, int limit) {
        List<String> words = query == null ? List.of() : Keywords.ofQuery(query);
        int size = Math.clamp(limit, 1, MAX_LIMIT);
        // One more than asked for tells whether there is another page
        return Page.of(products.browse(new Search(words, category, after, size + 1)), size);
    }
}
