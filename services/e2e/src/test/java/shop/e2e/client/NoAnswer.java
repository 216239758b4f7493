package shop.e2e.client;

import java.io.IOException;

/** The connection was refused or dropped, or no answer came in time: nobody knows what happened. */
public final class NoAnswer extends RuntimeException {

    NoAnswer(IOException cause) {
        super(cause);
    }
}
