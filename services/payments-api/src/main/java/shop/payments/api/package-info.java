/** The contract of payments: what other modules may ask of it. Records of JDK types; readers are tolerant. */
@NullMarked
package shop.payments.api;

import org.jspecify.annotations.NullMarked;
