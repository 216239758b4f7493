package shop.platform.job;

/** One piece of work. It may be broken off and begun anew, so it is idempotent. */
@FunctionalInterface
public interface Job {

    /**
     * @return in one line, what came of it
     * @throws IllegalArgumentException when an option or setting is impossible
     */
    String run();
}
