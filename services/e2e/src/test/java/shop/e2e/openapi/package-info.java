/** Drives every operation that the shop describes, and holds each answer against the description. */
@NullMarked
package shop.e2e.openapi;

import org.jspecify.annotations.NullMarked;
