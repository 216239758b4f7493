package shop.orders.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next what to pass as {@code after} for the following page; null on the last one */
public record OrderPage(List<OrderView> items, @Nullable String next) {}
