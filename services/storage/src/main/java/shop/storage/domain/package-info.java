/** What storage does: keeps pictures by their content and one receipt per order, and hands them out again. */
@NullMarked
package shop.storage.domain;

import org.jspecify.annotations.NullMarked;
