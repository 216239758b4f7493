/** What a process can say about itself and what stands around it. */
@NullMarked
package shop.platform.about;

import org.jspecify.annotations.NullMarked;
