/** Who is at the other end of the line, also behind proxies. */
@NullMarked
package shop.edge.client;

import org.jspecify.annotations.NullMarked;
