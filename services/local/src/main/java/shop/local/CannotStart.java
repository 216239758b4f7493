package shop.local;

/** The shop does not start; the message is one line that says why. */
public final class CannotStart extends RuntimeException {

    private final int exitCode;

    /** Because of something that its user asked for or can change. */
    CannotStart(String message) {
        this(message, 2);
    }

    CannotStart(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
