/** The server-rendered web shop: a process of its own, or a module of a larger one. It owns no data. */
@NullMarked
package shop.storefront;

import org.jspecify.annotations.NullMarked;
