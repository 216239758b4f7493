/** Tests of the journal. */
@NullMarked
package shop.payments.journal;

import org.jspecify.annotations.NullMarked;
