/** Money from the payment provider. */
@NullMarked
package shop.orders.payments;

import org.jspecify.annotations.NullMarked;
