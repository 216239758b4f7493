/** The provider's only memory: an append-only file, forced to disk before each answer. */
@NullMarked
package shop.payments.journal;

import org.jspecify.annotations.NullMarked;
