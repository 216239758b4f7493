/** Files over HTTP: the public addresses below {@code /api/files}, and the contract for other modules. */
@NullMarked
package shop.storage.web;

import org.jspecify.annotations.NullMarked;
