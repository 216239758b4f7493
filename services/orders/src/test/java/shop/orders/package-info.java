/** Orders as a process of its own. */
@NullMarked
package shop.orders;

import org.jspecify.annotations.NullMarked;
