/** Documents of the public API (OpenAPI 3.1): each module brings its own, and every process serves those it has. */
@NullMarked
package shop.platform.openapi;

import org.jspecify.annotations.NullMarked;
