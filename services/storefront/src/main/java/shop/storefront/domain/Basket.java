package shop.storefront.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import shop.platform.Refusal;

/**
 * What a visitor means to buy; it lives in the visitor's browser. Whether the products exist and what they cost is the
 * catalog's to say when the basket is shown or ordered.
 *
 * @param lines pieces by SKU in the order they were added; at most {@link #MAX_LINES}, each 1 to {@link #MAX_QUANTITY}
 */
public record Basket(Map<String, Integer> lines) {

    /** The most lines: as many as an order may have. */
    public static final int MAX_LINES = 50;

    /** The most pieces of one line: as many as an order may have. */
    public static final int MAX_QUANTITY = 99;

    public static final Basket EMPTY = new Basket(Map.of());

    private static final Pattern SKU = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,31}");

    public Basket {
        if (lines.size() > MAX_LINES) {
            throw new Refusal(Refusal.Kind.RULE_BROKEN, "basket-full", "A basket holds at most 50 products.");
        }
        lines.forEach(Basket::check);
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    /**
     * This basket with so many more pieces of a product; what goes beyond {@link #MAX_QUANTITY} is cut off.
     *
     * @throws Refusal when the SKU or quantity is none, or when the basket is full
     */
    public Basket add(String sku, int quantity) {
        check(sku, quantity);
        Map<String, Integer> more = new LinkedHashMap<>(lines);
        more.merge(sku, quantity, (before, added) -> Math.min(MAX_QUANTITY, before + added));
        return new Basket(more);
    }

    /**
     * This basket with exactly so many pieces of a product that it holds, or without it at zero. What another tab took
     * out meanwhile stays out.
     *
     * @throws Refusal when the SKU or quantity is none
     */
    public Basket change(String sku, int quantity) {
        if (quantity != 0) {
            check(sku, quantity);
        }
        Map<String, Integer> changed = new LinkedHashMap<>(lines);
        changed.computeIfPresent(sku, (same, before) -> quantity == 0 ? null : quantity);
        return new Basket(changed);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** How many pieces it holds in all. */
    public int pieces() {
        return lines.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void check(String sku, int quantity) {
        if (!isSku(sku)) {
            throw new Refusal(Refusal.Kind.INVALID, "invalid", "There is no such product number.");
        }
        if (quantity < 1 || quantity > MAX_QUANTITY) {
            throw new Refusal(Refusal.Kind.INVALID, "invalid", "The quantity must be 1 to 99.");
        }
    }

    /** Whether it could be the SKU of a product. */
    public static boolean isSku(String text) {
        return SKU.matcher(text).matches();
    }
}
