/** Tests of the edge. */
@NullMarked
package shop.edge.session;

import org.jspecify.annotations.NullMarked;
