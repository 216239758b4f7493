package shop.gateway.lean;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.pool.PoolStats;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import shop.gateway.GatewayProperties;

/**
 * The pooled connections of one route. There are as many as the route has permits, so that nobody ever waits for one,
 * and each route has its own, so that a neighbour which hangs holds only what is its own. HttpClient's pool is used
 * without HttpClient's chain of executors: that would repeat requests, follow redirects, keep cookies and unpack
 * bodies, all of which a proxy must not do.
 */
final class Connections implements AutoCloseable {

    private final PoolingHttpClientConnectionManager pool;
    private final HttpRoute route;
    private final Timeout connectTimeout;

    Connections(URI address, int most, Duration responseTimeout, GatewayProperties properties) {
        HttpHost host = new HttpHost(address.getScheme(), address.getHost(), portOf(address));
        route = new HttpRoute(host, null, "https".equals(address.getScheme()));
        connectTimeout = Timeout.of(properties.connectTimeout());
        pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(most)
                .setMaxConnPerRoute(most)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connectTimeout)
                        .setSocketTimeout(Timeout.of(responseTimeout))
                        .setTimeToLive(TimeValue.of(properties.timeToLive()))
                        .setValidateAfterInactivity(TimeValue.of(properties.validateAfter()))
                        .build())
                .build();
    }

    private static int portOf(URI address) {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return "https".equals(address.getScheme()) ? 443 : 80;
    }

    /** @return an open connection, which must be kept or discarded in the end */
    Connection open() throws IOException {
        ConnectionEndpoint endpoint = lease();
        HttpClientContext context = HttpClientContext.create();
        boolean reused = endpoint.isConnected();
        Connection connection = new Connection(pool, endpoint, context, reused);
        if (!reused) {
            try {
                pool.connect(endpoint, connectTimeout, context);
            } catch (IOException | RuntimeException e) {
                connection.discard();
                throw e;
            }
        }
        return connection;
    }

    private ConnectionEndpoint lease() throws IOException {
        try {
            return pool.lease("", route, null).get(connectTimeout);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("No connection is free", e);
        }
    }

    /** After one pooled connection turned out to be dead the others are hardly better: the neighbour has restarted. */
    void dropIdle() {
        pool.closeIdle(TimeValue.ZERO_MILLISECONDS);
    }

    /** Host and port as a Host field has them. */
    String authority() {
        return route.getTargetHost().toHostString();
    }

    PoolStats stats() {
        return pool.getTotalStats();
    }

    @Override
    public void close() {
        pool.close();
    }
}
