/** The assemblies of the migration in which modules share a process: lists of modules, and not a line of logic. */
@NullMarked
package shop.monolith;

import org.jspecify.annotations.NullMarked;
