/** Tests of the rules. */
@NullMarked
package shop.storage.domain;

import org.jspecify.annotations.NullMarked;
