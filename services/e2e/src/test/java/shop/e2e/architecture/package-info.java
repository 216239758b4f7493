/** What the source promises to its readers. */
@NullMarked
package shop.e2e.architecture;

import org.jspecify.annotations.NullMarked;
