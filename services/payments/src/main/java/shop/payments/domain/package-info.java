/** What a payment provider does: sets money aside, takes it, gives it back, each once per order and for ever. */
@NullMarked
package shop.payments.domain;

import org.jspecify.annotations.NullMarked;
