/** Orders, assembled: a process of its own or a module of a larger one. */
@NullMarked
package shop.orders;

import org.jspecify.annotations.NullMarked;
