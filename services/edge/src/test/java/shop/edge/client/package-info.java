/** Tests of the edge. */
@NullMarked
package shop.edge.client;

import org.jspecify.annotations.NullMarked;
