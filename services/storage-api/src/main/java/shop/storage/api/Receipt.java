package shop.storage.api;

/**
 * @param customer subject of the customer who may read it
 * @param text the receipt as it is printed, UTF-8
 */
public record Receipt(String customer, String text) {}
