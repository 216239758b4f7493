/** Tests of the edge. */
@NullMarked
package shop.edge;

import org.jspecify.annotations.NullMarked;
