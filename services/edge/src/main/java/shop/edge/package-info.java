/** The edge: what stands between the outside and every module, in the gateway and in the monolith. */
@NullMarked
package shop.edge;

import org.jspecify.annotations.NullMarked;
