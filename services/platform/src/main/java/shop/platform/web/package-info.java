/** How HTTP requests come in: request ids, callers, strict JSON, problem documents. */
@NullMarked
package shop.platform.web;

import org.jspecify.annotations.NullMarked;
