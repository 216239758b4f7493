/**
 * Draws the pictures of the seeded products. After a change run {@link shop.storage.seed.draw.DrawPictures}, look at
 * the pictures, and commit them together with the change.
 */
@NullMarked
package shop.storage.seed.draw;

import org.jspecify.annotations.NullMarked;
