/** The scripts for clusters, on a machine whose tools only say what they were asked. */
@NullMarked
package shop.local.scripts;

import org.jspecify.annotations.NullMarked;
