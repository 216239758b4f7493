package shop.orders.domain;

/**
 * A line at the name and price of the moment it was ordered.
 *
 * @param quantity 1 to 99
 * @param priceInCents of one piece, in euro cents
 */
public record Line(String sku, String name, int quantity, long priceInCents) {

    public long totalInCents() {
        return Math.multiplyExact(priceInCents, quantity);
    }
}
