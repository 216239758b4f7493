package shop.e2e.soak;

/**
 * Who had the processors of this machine, on average.
 *
 * @param busy all that were not idle
 * @param containers those of the shop, when its cluster is on this machine
 * @param generator this program, which makes the load
 */
record Cores(double busy, double containers, double generator) {

    /** The cluster itself, and whatever else runs on the machine. */
    double others() {
        return Math.max(0, busy - containers - generator);
    }
}
