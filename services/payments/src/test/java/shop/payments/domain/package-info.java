/** Tests of the rules. */
@NullMarked
package shop.payments.domain;

import org.jspecify.annotations.NullMarked;
