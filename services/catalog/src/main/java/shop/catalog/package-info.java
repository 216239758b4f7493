/** The catalog module and the process that runs it alone. */
@NullMarked
package shop.catalog;

import org.jspecify.annotations.NullMarked;
