package shop.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the gateway.
 *
 * @param proxy who carries requests: our lean exchange, or the library's own for comparison
 * @param routes addresses and limits by the name of the process; a process that is not named has the defaults
 * @param levers behind which route a process has its levers, by its name, when it is not named like its route
 * @param connectTimeout how long a connection to a neighbour may take
 * @param timeToLive after this a connection is replaced, so that new replicas get their share and old ones end
 * @param validateAfter an idle connection older than this is tested before it is used
 * @param breaker when a route is cut off, and for how long
 */
@ConfigurationProperties("shop.gateway")
public record GatewayProperties(
        @DefaultValue("lean") Proxy proxy,
        @DefaultValue Map<String, Route> routes,
        @DefaultValue Map<String, String> levers,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("10s") Duration timeToLive,
        @DefaultValue("2s") Duration validateAfter,
        @DefaultValue Breaker breaker) {

    /** Who carries requests. */
    public enum Proxy {
        /** Our exchange: byte-exact, pooled, streaming. */
        LEAN,
        /** The library as it comes, behind the same routes and guards. */
        STOCK
    }

    /**
     * One neighbour.
     *
     * @param uri scheme, host and port; {@code http://<name>:8080} when absent, as its Service is called in a cluster
     * @param permits at most so many requests at once, and as many pooled connections; more are refused at once
     * @param responseTimeout longest silence of the neighbour, before and within its answer
     */
    public record Route(
            @Nullable URI uri,
            @DefaultValue("256") int permits,
            @DefaultValue("10s") Duration responseTimeout) {

        static final Route DEFAULT = new Route(null, 256, Duration.ofSeconds(10));
    }

    /**
     * A route is cut off when, of its last {@code window} verdicts, {@code failurePercent} were failures.
     *
     * @param window how many verdicts count
     * @param minimum before so many verdicts nothing is decided
     * @param failurePercent share of failures that opens the breaker
     * @param openFor how long a cut off route refuses, before probes go through
     * @param probes how many requests find out whether the neighbour is back
     */
    public record Breaker(
            @DefaultValue("50") int window,
            @DefaultValue("20") int minimum,
            @DefaultValue("50") int failurePercent,
            @DefaultValue("2s") Duration openFor,
            @DefaultValue("5") int probes) {}

    /** Limits of the process with this name. */
    public Route route(String name) {
        return routes.getOrDefault(name, Route.DEFAULT);
    }

    /** Address of the process with this name. */
    public URI address(String name) {
        URI uri = route(name).uri();
        return uri != null ? uri : URI.create("http://" + name + ":8080");
    }
}
