package shop.catalog.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param words each the beginning of a keyword, letters and digits only; empty for all products
 * @param category exact name; null for all
 * @param after only products with a greater SKU; null for the first page
 * @param limit the most products to find
 */
public record Search(
        List<String> words,
        @Nullable String category,
        @Nullable String after,
        int limit) {}
