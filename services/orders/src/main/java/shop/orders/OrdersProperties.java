package shop.orders;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param mongoUri of the module's own database
 * @param driveFor how long a request waits for its order to go on
 * @param deadline how long stock and money may take to be set aside, before the order is rejected
 * @param sweepPeriod how often the sweeper looks for orders that are due
 * @param patience after this time without a write an order counts as abandoned; longer than two calls to a neighbour
 * @param firstRetry pause after the first failed attempt, doubled with each further one
 * @param longestRetry the longest pause between two attempts
 * @param drives at most so many orders are driven for requests at once; the others wait for the sweeper
 * @param sweeps at most so many orders are driven by the sweeper at once
 * @param stopWithin how long running drives may finish at shutdown
 */
@ConfigurationProperties("shop.orders")
public record OrdersProperties(
        @DefaultValue("mongodb://localhost:27017/orders") String mongoUri,
        @DefaultValue("2s") Duration driveFor,
        @DefaultValue("5m") Duration deadline,
        @DefaultValue("1s") Duration sweepPeriod,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("1s") Duration firstRetry,
        @DefaultValue("5s") Duration longestRetry,
        @DefaultValue("64") int drives,
        @DefaultValue("16") int sweeps,
        @DefaultValue("5s") Duration stopWithin) {

    /** Without the address of the database, which holds its password. */
    @Override
    public String toString() {
        return "OrdersProperties[driveFor=" + driveFor + ", deadline=" + deadline + ", sweepPeriod=" + sweepPeriod
                + "]";
    }
}
