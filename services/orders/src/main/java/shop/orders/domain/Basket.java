package shop.orders.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a customer wants to order.
 *
 * @param totalInCents the total that the customer saw
 */
public record Basket(List<Item> items, long totalInCents) {

    /** The most lines of an order. */
    public static final int MAX_LINES = 50;

    /** The most pieces of a line. */
    public static final int MAX_QUANTITY = 99;

    /** The form of a SKU; whether there is such a product is for the catalog to say. */
    public static final String SKU = "[A-Za-z0-9._-]{1,64}";

    /** @param quantity 1 to {@link #MAX_QUANTITY} */
    public record Item(String sku, int quantity) {}

    public Basket {
        items = List.copyOf(items);
    }

    Set<String> skus() {
        return items.stream().map(Item::sku).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is wrong with it, by field; empty when nothing is. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (items.isEmpty() || items.size() > MAX_LINES) {
            faults.put("lines", "must be 1 to " + MAX_LINES);
        }
        if (items.stream().anyMatch(item -> !item.sku().matches(SKU))) {
            faults.put("lines.sku", "must be 1 to 64 letters, digits, dots, hyphens or underscores");
        } else if (skus().size() < items.size()) {
            faults.put("lines", "must name each product once");
        }
        if (items.stream().anyMatch(item -> item.quantity() < 1 || item.quantity() > MAX_QUANTITY)) {
            faults.put("lines.quantity", "must be 1 to " + MAX_QUANTITY);
        }
        if (totalInCents < 1) {
            faults.put("totalInCents", "must be 1 or more");
        }
        return faults;
    }

    /** The same for the same basket, in whatever order its lines are written. */
    String fingerprint() {
        String canonical = items.stream()
                .sorted(Comparator.comparing(Item::sku))
                .map(item -> item.sku() + "*" + item.quantity())
                .collect(Collectors.joining("\n", totalInCents + "\n", ""));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
