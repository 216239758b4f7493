/** Starts any assembly of the shop on this machine as real processes, from the command line or from a test. */
@NullMarked
package shop.local;

import org.jspecify.annotations.NullMarked;
