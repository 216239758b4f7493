/**
 * What a deployed shop takes and what it needs for that: a program that {@code scripts/soak} runs. It measures from
 * outside, by the public address and by what the kubelets say, and leaves nothing behind but products and orders.
 */
@NullMarked
package shop.e2e.soak;

import org.jspecify.annotations.NullMarked;
