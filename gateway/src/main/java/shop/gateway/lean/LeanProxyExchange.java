package shop.gateway.lean;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.web.servlet.function.ServerResponse;
import shop.gateway.guard.NeighbourFailure;
import shop.gateway.guard.NeighbourFailure.Kind;

/** Carries a request over its route's own connections, with at most one repetition. */
public final class LeanProxyExchange implements ProxyExchange, AutoCloseable {

    private final Map<String, Neighbour> neighbours;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("gateway-uploads").daemon().factory());

    /** @param neighbours by route id */
    public LeanProxyExchange(Map<String, Neighbour> neighbours) {
        this.neighbours = Map.copyOf(neighbours);
    }

    @Override
    public ServerResponse exchange(Request request) {
        HttpServletRequest from = request.getServerRequest().servletRequest();
        Neighbour neighbour = neighbours.get((String) from.getAttribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR));
        if (neighbour == null) {
            throw new IllegalStateException("A route without a neighbour");
        }
        ClassicHttpRequest to = RequestHead.copy(from, neighbour.connections().authority());
        Attempt attempt = new Attempt(from, to, neighbour, clock);
        neighbour.retries().earn();
        try {
            return attempt.once();
        } catch (IOException e) {
            if (!attempt.mayRepeat(e) || !neighbour.retries().spend()) {
                throw failure(e);
            }
        } catch (HttpException e) {
            throw new NeighbourFailure(Kind.GARBLED, e);
        } catch (ClientFault fault) {
            throw fault.refusal();
        }
        return repeated(attempt);
    }

    private static ServerResponse repeated(Attempt attempt) {
        try {
            return attempt.again();
        } catch (IOException e) {
            throw failure(e);
        } catch (HttpException e) {
            throw new NeighbourFailure(Kind.GARBLED, e);
        } catch (ClientFault fault) {
            throw fault.refusal();
        }
    }

    private static NeighbourFailure failure(IOException e) {
        boolean late = e instanceof SocketTimeoutException;
        return new NeighbourFailure(late ? Kind.TIMED_OUT : Kind.UNREACHABLE, e);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        neighbours.values().forEach(neighbour -> neighbour.connections().close());
    }
}
