package shop.orders.domain;

/** Port: whether this process sweeps. Saves work only: conditional updates are what keeps two sweepers right. */
@FunctionalInterface
public interface Leadership {

    /** Every process sweeps. */
    Leadership ALWAYS = () -> true;

    boolean isLeader();
}
