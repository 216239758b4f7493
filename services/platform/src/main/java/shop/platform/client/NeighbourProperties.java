package shop.platform.client;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The pool of connections to neighbours; time-outs are Spring Boot's ({@code spring.http.serviceclient.<group>.*}).
 *
 * @param maxConnections at most so many connections in all
 * @param maxConnectionsPerNeighbour at most so many to one neighbour
 * @param timeToLive after this a connection is replaced, so that new replicas get their share
 * @param validateAfter an idle connection older than this is tested before it is used
 * @param waitForConnection how long a call waits for a free connection before it counts as unreachable
 */
@ConfigurationProperties("shop.neighbours")
public record NeighbourProperties(
        @DefaultValue("400") int maxConnections,
        @DefaultValue("200") int maxConnectionsPerNeighbour,
        @DefaultValue("10s") Duration timeToLive,
        @DefaultValue("2s") Duration validateAfter,
        @DefaultValue("1s") Duration waitForConnection) {}
