package shop.catalog.domain;

/** Why stock is not reserved. */
public enum ReserveRefusal {
    OUT_OF_STOCK,
    UNKNOWN_PRODUCT,
    RELEASED,
    TOO_LATE
}
