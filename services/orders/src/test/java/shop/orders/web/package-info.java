/** What clients and other modules rely on. */
@NullMarked
package shop.orders.web;

import org.jspecify.annotations.NullMarked;
