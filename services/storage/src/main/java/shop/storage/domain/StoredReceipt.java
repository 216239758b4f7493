package shop.storage.domain;

/** @param customer subject of the customer who may read it */
public record StoredReceipt(String customer, StoredFile file) {}
