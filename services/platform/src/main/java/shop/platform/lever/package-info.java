/** Levers that make failure visible, behind a switch that is off by default. */
@NullMarked
package shop.platform.lever;

import org.jspecify.annotations.NullMarked;
