package shop.catalog.api;

/**
 * @param revision the one that the editor saw
 * @param pieces to add, or to take out when negative
 */
public record StockChange(long revision, int pieces) {}
