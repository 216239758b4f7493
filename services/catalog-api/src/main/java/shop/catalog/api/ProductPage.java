package shop.catalog.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param items at most the limit that was asked for
 * @param next what to pass as {@code after} for the following page; null on the last one
 */
public record ProductPage(
        List<ProductSummary> items, @Nullable String next) {}
