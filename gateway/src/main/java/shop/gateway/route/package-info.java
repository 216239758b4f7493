/** Which path belongs to which process. */
@NullMarked
package shop.gateway.route;

import org.jspecify.annotations.NullMarked;
