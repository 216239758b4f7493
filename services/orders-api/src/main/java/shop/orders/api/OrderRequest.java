package shop.orders.api;

import java.util.List;

/**
 * @param lines 1 to 50, each SKU once
 * @param totalInCents the total that the customer saw, in euro cents
 */
public record OrderRequest(List<Line> lines, long totalInCents) {

    /** @param quantity 1 to 99 */
    public record Line(String sku, int quantity) {}
}
