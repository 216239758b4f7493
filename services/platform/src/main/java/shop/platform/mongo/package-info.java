/** How a module opens its own database. */
@NullMarked
package shop.platform.mongo;

import org.jspecify.annotations.NullMarked;
