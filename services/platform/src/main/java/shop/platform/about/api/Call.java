package shop.platform.about.api;

import org.jspecify.annotations.Nullable;

/**
 * A call over the network.
 *
 * @param neighbour name under which it is called
 * @param answer who answered; null when nobody did in time
 * @param millis how long that took, at least 1
 */
public record Call(String neighbour, @Nullable ProcessView answer, int millis) {}
