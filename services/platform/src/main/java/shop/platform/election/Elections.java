package shop.platform.election;

import java.util.function.BooleanSupplier;

/**
 * Port: chooses one of the replicas for work that one of them can do for all. An election saves work and promises
 * nothing: now and then two replicas work, so the work itself must be right when they do.
 */
@FunctionalInterface
public interface Elections {

    /** Where nobody can be asked, everyone works. */
    Elections EVERYONE = work -> () -> true;

    /**
     * Takes part for as long as this process runs.
     *
     * @param work its name, the same in all replicas; lower-case words with hyphens
     * @return whether this process shall work now; answers from memory. While nobody can be known to do the work, all do
     */
    BooleanSupplier stand(String work);
}
