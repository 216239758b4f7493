package shop.gateway.guard;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import shop.gateway.GatewayProperties;

/**
 * Cuts a route off while its neighbour fails. A failure is a {@link NeighbourFailure} or a 502, 503 or 504, by which a
 * neighbour says that it, or what it needs, is not there. A 500 is not: one broken page must not cost all the others.
 * A client that leaves gives no verdict at all.
 */
final class RouteBreaker {

    private final CircuitBreaker breaker;
    private final Duration openFor;

    RouteBreaker(String name, GatewayProperties.Breaker limits) {
        openFor = limits.openFor();
        breaker = CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindow(
                                limits.window(),
                                limits.minimum(),
                                SlidingWindowType.COUNT_BASED,
                                SlidingWindowSynchronizationStrategy.LOCK_FREE)
                        .failureRateThreshold(limits.failurePercent())
                        .waitDurationInOpenState(openFor)
                        .permittedNumberOfCallsInHalfOpenState(limits.probes())
                        .writableStackTraceEnabled(false)
                        .build());
    }

    boolean letsThrough() {
        return breaker.tryAcquirePermission();
    }

    void answered(int status) {
        if (status == 502 || status == 503 || status == 504) {
            failed(null);
        } else {
            breaker.onSuccess(0, TimeUnit.NANOSECONDS);
        }
    }

    void failed(NeighbourFailure failure) {
        breaker.onError(0, TimeUnit.NANOSECONDS, failure);
    }

    void noVerdict() {
        breaker.releasePermission();
    }

    Duration openFor() {
        return openFor;
    }

    CircuitBreaker.State state() {
        return breaker.getState();
    }
}
