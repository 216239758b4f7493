/** What the shop sells and how many pieces of it there are: aggregates, use cases and ports, in plain Java. */
@NullMarked
package shop.catalog.domain;

import org.jspecify.annotations.NullMarked;
