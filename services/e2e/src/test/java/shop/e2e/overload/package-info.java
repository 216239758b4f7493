/** More than there is room for: what is refused, how, and who notices nothing of it. */
@NullMarked
package shop.e2e.overload;

import org.jspecify.annotations.NullMarked;
