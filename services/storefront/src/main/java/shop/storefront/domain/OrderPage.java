package shop.storefront.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next where the following page begins; null on the last one */
public record OrderPage(List<Order> orders, @Nullable String next) {}
