/** The lean proxy exchange: streams between Tomcat and a pooled HttpClient connection, with nothing in between. */
@NullMarked
package shop.gateway.lean;

import org.jspecify.annotations.NullMarked;
