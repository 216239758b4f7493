/** The one way in: sends each request to the process that owns its path, and keeps neighbours from hurting each other. */
@NullMarked
package shop.gateway;

import org.jspecify.annotations.NullMarked;
