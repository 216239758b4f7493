/** Compares the document of a module with the controllers that run. */
@NullMarked
package shop.platform.testing.openapi;

import org.jspecify.annotations.NullMarked;
