package shop.gateway.guard;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerResponse;
import shop.gateway.GatewayProperties;

/**
 * Cuts a route off while its neighbour fails. A failure is a {@link NeighbourFailure}, a 502, a 504, or a 503 that does
 * not say when to come back. A 503 with {@code Retry-After} is the neighbour's own word about something that it needs:
 * it is there, and what needs no store is still served. A 500 is no failure either: one broken page
 * must not cost all the others. A client that leaves, or that the edge refuses, gives no verdict at all.
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

    void answered(ServerResponse answer) {
        int status = answer.statusCode().value();
        boolean gone = status == 503 && !answer.headers().containsHeader(HttpHeaders.RETRY_AFTER);
        if (gone || status == 502 || status == 504) {
            failed(null);
        } else {
            breaker.onSuccess(0, TimeUnit.NANOSECONDS);
        }
    }

    void failed(@Nullable NeighbourFailure failure) {
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
