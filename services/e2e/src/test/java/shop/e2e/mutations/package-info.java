/** What the checks of the manifests find: {@code scripts/mutations} breaks one line at a time, and asks them. */
@NullMarked
package shop.e2e.mutations;

import org.jspecify.annotations.NullMarked;
