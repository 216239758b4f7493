package shop.gateway.guard;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What one route did, by outcome, and the state of its guards. All meters exist from the start: tags are few and fixed. */
final class RouteMeters {

    /** How a request on a route ended. */
    enum Outcome {
        INFORMATIONAL,
        SUCCESS,
        REDIRECTION,
        CLIENT_ERROR,
        SERVER_ERROR,
        UNREACHABLE,
        TIMED_OUT,
        GARBLED,
        CUT_OFF,
        FULL,
        ABANDONED;

        static Outcome ofStatus(int status) {
            return values()[Math.clamp(status / 100, 1, 5) - 1];
        }
    }

    private static final List<CircuitBreaker.State> STATES =
            List.of(CircuitBreaker.State.CLOSED, CircuitBreaker.State.OPEN, CircuitBreaker.State.HALF_OPEN);

    private final Map<Outcome, Timer> timers = new EnumMap<>(Outcome.class);

    RouteMeters(String route, MeterRegistry registry, Semaphore permits, RouteBreaker breaker) {
        for (Outcome outcome : Outcome.values()) {
            timers.put(
                    outcome,
                    Timer.builder("gateway.route")
                            .description("Time until a neighbour's answer began")
                            .tag("route", route)
                            .tag("outcome", lower(outcome))
                            .register(registry));
        }
        Gauge.builder("gateway.permits.free", permits, Semaphore::availablePermits)
                .description("How many more requests the route would carry now")
                .tag("route", route)
                .register(registry);
        for (CircuitBreaker.State state : STATES) {
            Gauge.builder("gateway.breaker", breaker, b -> b.state() == state ? 1 : 0)
                    .description("1 for the state that the route's breaker is in")
                    .tag("route", route)
                    .tag("state", lower(state))
                    .register(registry);
        }
    }

    void record(Outcome outcome, long startedNanos) {
        Timer timer = timers.get(outcome);
        if (timer != null) {
            timer.record(System.nanoTime() - startedNanos, TimeUnit.NANOSECONDS);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
