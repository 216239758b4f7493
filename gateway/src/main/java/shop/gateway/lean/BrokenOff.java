package shop.gateway.lean;

import java.io.IOException;

/** A neighbour broke off within its answer; the container then breaks off the client's connection. */
final class BrokenOff extends IOException {

    BrokenOff(IOException cause) {
        super("A neighbour broke off within its answer", cause);
    }

    /** The trace would show the container and nothing else. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
