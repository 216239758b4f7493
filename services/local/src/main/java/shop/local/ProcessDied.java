package shop.local;

/** A process ended that nobody asked to end; the message carries the last lines of its log. */
public final class ProcessDied extends RuntimeException {

    private static final int LINES = 25;

    ProcessDied(ShopProcess process) {
        super("%s (pid %d) died with exit code %d. The end of its log %s:%n%s"
                .formatted(
                        process.name(),
                        process.pid(),
                        process.exitCode(),
                        process.log(),
                        process.logTail(LINES).indent(4).stripTrailing()));
    }
}
