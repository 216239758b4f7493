package shop.gateway.guard;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import shop.gateway.GatewayProperties;
import shop.gateway.guard.RouteMeters.Outcome;
import shop.platform.Refusal;

/**
 * One route behind its bulkhead and breaker. A request holds its permit until the last byte of its answer is written.
 * Nothing waits here: what cannot be carried now is refused at once, so that a slow neighbour costs nobody else.
 */
public final class GuardedRoute {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final String name;
    private final Semaphore permits;
    private final RouteBreaker breaker;
    private final RouteMeters meters;

    public GuardedRoute(
            String name, GatewayProperties.Route limits, GatewayProperties.Breaker breaking, MeterRegistry registry) {
        this.name = name;
        this.permits = new Semaphore(limits.permits());
        this.breaker = new RouteBreaker(name, breaking);
        this.meters = new RouteMeters(name, registry, permits, breaker);
    }

    /**
     * Lets a request through to its handler.
     *
     * @return the answer, holding the permit until it is written
     * @throws Refusal of kind UNAVAILABLE or TIMED_OUT
     */
    public ServerResponse carry(ServerRequest request, HandlerFunction<ServerResponse> handler) throws Exception {
        long started = System.nanoTime();
        if (!permits.tryAcquire()) {
            meters.record(Outcome.FULL, started);
            throw unavailable("route-full", "Too many requests for " + name + " are under way.", SOON);
        }
        ServerResponse answer = null;
        try {
            answer = new HeldAnswer(ask(request, handler, started), permits);
            return answer;
        } finally {
            if (answer == null) {
                permits.release();
            }
        }
    }

    private ServerResponse ask(ServerRequest request, HandlerFunction<ServerResponse> handler, long started)
            throws Exception {
        if (!breaker.letsThrough()) {
            meters.record(Outcome.CUT_OFF, started);
            throw unavailable("route-cut-off", name + " is failing and is given a rest.", breaker.openFor());
        }
        try {
            ServerResponse answer = handler.handle(request);
            breaker.answered(answer);
            meters.record(Outcome.ofStatus(answer.statusCode().value()), started);
            return answer;
        } catch (NeighbourFailure failure) {
            breaker.failed(failure);
            meters.record(Outcome.valueOf(failure.kind().name()), started);
            throw refusal(failure);
        } catch (Exception | Error e) {
            // The client left, sent something unreadable, or was refused by the edge: no word about the neighbour
            breaker.noVerdict();
            meters.record(Outcome.ABANDONED, started);
            throw e;
        }
    }

    private Refusal refusal(NeighbourFailure failure) {
        return switch (failure.kind()) {
            case UNREACHABLE -> unavailable("unavailable", name + " cannot be reached at the moment.", SOON);
            case TIMED_OUT -> new Refusal(Refusal.Kind.TIMED_OUT, "timed-out", name + " did not answer in time.");
            case GARBLED -> unavailable("unavailable", name + " gave no proper answer.", SOON);
        };
    }

    private static Refusal unavailable(String problem, String sentence, Duration retryAfter) {
        return new Refusal(Refusal.Kind.UNAVAILABLE, problem, sentence).retryAfter(retryAfter);
    }
}
