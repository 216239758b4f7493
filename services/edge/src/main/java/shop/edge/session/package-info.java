/** Sessions: a signed cookie instead of a session on the server. */
@NullMarked
package shop.edge.session;

import org.jspecify.annotations.NullMarked;
