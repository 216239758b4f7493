/** The description of the whole public API, as one OpenAPI document and as a page to read. */
@NullMarked
package shop.edge.openapi;

import org.jspecify.annotations.NullMarked;
