package shop.platform.kubernetes;

import java.time.Duration;

/**
 * @param lease after this time without a renewal nobody is believed to hold the Lease; whole seconds
 * @param renewWithin a holder that cannot renew for so long gives up; shorter than the lease
 * @param pause between two renewals, and at least so long between two attempts to get it
 */
record Terms(Duration lease, Duration renewWithin, Duration pause) {

    /** As Kubernetes' own components have them. */
    static final Terms USUAL = new Terms(Duration.ofSeconds(15), Duration.ofSeconds(10), Duration.ofSeconds(2));
}
