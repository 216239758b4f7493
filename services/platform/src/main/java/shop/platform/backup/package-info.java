/** Backup and restore of one module's database, as jobs that run in the module's own image with its own credentials. */
@NullMarked
package shop.platform.backup;

import org.jspecify.annotations.NullMarked;
