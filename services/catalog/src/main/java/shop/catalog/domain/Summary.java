package shop.catalog.domain;

/** A product as a list shows it. */
public record Summary(String sku, String name, String category, long priceInCents, String picture, boolean inStock) {}
