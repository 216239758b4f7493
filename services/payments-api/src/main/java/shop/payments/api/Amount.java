package shop.payments.api;

/** @param cents euro cents, 1 or more */
public record Amount(long cents) {}
