package shop.gateway.lean;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerResponse;

/** One request at one neighbour. */
final class Attempt {

    /** Methods that may be repeated when nobody knows whether the first one arrived (RFC 9110, section 9.2.2). */
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE");

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final HttpServletRequest from;
    private final ClassicHttpRequest to;
    private final Neighbour neighbour;
    private final ScheduledExecutorService clock;
    private final long length;
    private boolean connected;
    private boolean stale;

    Attempt(HttpServletRequest from, ClassicHttpRequest to, Neighbour neighbour, ScheduledExecutorService clock) {
        this.from = from;
        this.to = to;
        this.neighbour = neighbour;
        this.clock = clock;
        this.length = RequestHead.bodyLength(from);
    }

    ServerResponse once() throws IOException, HttpException {
        Connection connection = neighbour.connections().open();
        connected = true;
        Progress progress = length == RequestHead.NONE || length == 0 ? null : body(connection);
        ServerResponse answer = null;
        try {
            ClassicHttpResponse response = connection.ask(to);
            answer = new LeanAnswer(to, response, connection);
            return answer;
        } catch (IOException e) {
            if (progress != null && progress.stalled()) {
                throw (IOException) new SocketTimeoutException("The neighbour takes no more").initCause(e);
            }
            stale = connection.reused();
            throw e;
        } finally {
            Progress.end(progress);
            if (answer == null) {
                connection.discard();
            }
        }
    }

    private @Nullable Progress body(Connection connection) {
        Progress progress = new Progress(connection, neighbour.responseTimeout(), clock);
        to.setEntity(new RequestBody(from, length, progress));
        return progress;
    }

    /**
     * Nothing was sent when there was no connection. On a pooled one that the neighbour has closed meanwhile, something
     * may have been: then only what is idempotent and has no body goes again. A slow neighbour is never asked twice.
     */
    boolean mayRepeat(IOException e) {
        if (e instanceof SocketTimeoutException) {
            return false;
        }
        return !connected || stale && to.getEntity() == null && IDEMPOTENT.contains(to.getMethod());
    }

    ServerResponse again() throws IOException, HttpException {
        if (stale) {
            neighbour.connections().dropIdle();
        } else {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS, 3 * PAUSE_NANOS));
        }
        return once();
    }
}
