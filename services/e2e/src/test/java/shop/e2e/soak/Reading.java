package shop.e2e.soak;

import java.time.Instant;

/**
 * A container at one moment.
 *
 * @param pod the id of its pod
 * @param at when the kubelet looked
 * @param cpuNanos of processor time since the container began
 * @param workingSet bytes that count towards its limit and cannot be taken away from it without a kill
 * @param rss bytes of them that are no file's
 */
record Reading(String pod, Part part, Instant at, long cpuNanos, long workingSet, long rss) {}
