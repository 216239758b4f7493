package shop.platform.lifecycle;

import java.util.function.Consumer;

/**
 * What a module does again and again before its process says that it is ready, so that the first who ask do not wait
 * for connections to be made and for code to be compiled: read what people read most. It must change nothing. When it
 * fails, the process is ready all the same.
 */
@FunctionalInterface
public interface WarmUp {

    /**
     * Once.
     *
     * @param get asks this very process for a path, such as {@code /about}, over the network
     */
    void run(Consumer<String> get);
}
