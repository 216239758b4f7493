package shop.gateway.lean;

import java.io.IOException;
import org.apache.hc.client5.http.impl.DefaultClientConnectionReuseStrategy;
import org.apache.hc.client5.http.impl.DefaultConnectionKeepAliveStrategy;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;

/** A leased connection to a neighbour. Ends in exactly one of two ways: kept for others, or discarded. */
final class Connection {

    private final PoolingHttpClientConnectionManager pool;
    private final ConnectionEndpoint endpoint;
    private final HttpClientContext context;
    private final boolean reused;
    private boolean returned;

    Connection(
            PoolingHttpClientConnectionManager pool,
            ConnectionEndpoint endpoint,
            HttpClientContext context,
            boolean reused) {
        this.pool = pool;
        this.endpoint = endpoint;
        this.context = context;
        this.reused = reused;
    }

    /** Whether it was used before, and so may have been closed by the other side meanwhile. */
    boolean reused() {
        return reused;
    }

    ClassicHttpResponse ask(ClassicHttpRequest request) throws IOException, HttpException {
        return endpoint.execute("", request, Dialogue::hold, context);
    }

    /** Breaks the connection off from another thread; whoever reads or writes on it fails at once. */
    void cut() {
        endpoint.close(CloseMode.IMMEDIATE);
    }

    /** Gives the connection back for others, when the answer was read to its end and both sides will keep it. */
    void keep(ClassicHttpRequest request, ClassicHttpResponse response) {
        if (returned) {
            return;
        }
        if (DefaultClientConnectionReuseStrategy.INSTANCE.keepAlive(request, response, context)) {
            returned = true;
            pool.release(
                    endpoint,
                    null,
                    DefaultConnectionKeepAliveStrategy.INSTANCE.getKeepAliveDuration(response, context));
        } else {
            discard();
        }
    }

    /** Closes the connection; does nothing when it was given back already. */
    void discard() {
        if (!returned) {
            returned = true;
            endpoint.close(CloseMode.IMMEDIATE);
            pool.release(endpoint, null, TimeValue.ZERO_MILLISECONDS);
        }
    }
}
