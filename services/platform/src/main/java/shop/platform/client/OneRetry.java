package shop.platform.client;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Repeats a call once when no answer began: the neighbour could not be connected or dropped the connection. Every
 * contract method is idempotent (a read, or keyed), so repeating is safe; a read time-out is not repeated, because a
 * slow neighbour must not get twice the load.
 */
final class OneRetry implements ClientHttpRequestInterceptor {

    private static final long PAUSE_NANOS = 20_000_000;

    private final RetryBudget budget = new RetryBudget();

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        budget.earn();
        try {
            return execution.execute(request, body);
        } catch (IOException e) {
            if (timedOut(e) || !budget.spend()) {
                throw e;
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS, 3 * PAUSE_NANOS));
            return execution.execute(request, body);
        }
    }

    private static boolean timedOut(IOException e) {
        return e instanceof SocketTimeoutException && !(e instanceof ConnectTimeoutException);
    }
}
