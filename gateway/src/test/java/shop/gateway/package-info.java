/** The gateway over real HTTP, against neighbours that do what a test tells them. */
@NullMarked
package shop.gateway;

import org.jspecify.annotations.NullMarked;
