/** What every process needs and no module owns: who calls, how a request is refused, and the wiring of a process. */
@NullMarked
package shop.platform;

import org.jspecify.annotations.NullMarked;
