/** Tests of the edge. */
@NullMarked
package shop.edge.guard;

import org.jspecify.annotations.NullMarked;
