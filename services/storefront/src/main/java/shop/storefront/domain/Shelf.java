package shop.storefront.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of products.
 *
 * @param categories all categories of the shop; empty when they could not be read
 * @param next where the following page begins; null on the last one
 */
public record Shelf(
        List<Product> products,
        List<String> categories,
        @Nullable String next) {}
