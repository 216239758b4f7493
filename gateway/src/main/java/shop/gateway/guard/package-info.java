/** What keeps one slow or broken neighbour from taking the others down: a bulkhead and a circuit breaker per route. */
@NullMarked
package shop.gateway.guard;

import org.jspecify.annotations.NullMarked;
