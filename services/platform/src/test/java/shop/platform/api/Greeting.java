package shop.platform.api;

/** Stands for every contract record: its package is named {@code api}. */
public record Greeting(String text) {}
