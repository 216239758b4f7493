package shop.orders.domain;

/** A product at its present name and price. */
public record Product(String sku, String name, long priceInCents) {}
