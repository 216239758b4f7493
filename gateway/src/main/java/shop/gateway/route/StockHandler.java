package shop.gateway.route;

import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import shop.gateway.guard.NeighbourFailure;
import shop.gateway.guard.NeighbourFailure.Kind;

/**
 * The library's own exchange, for comparison, with its failures told to the route's guards. It cannot tell a client
 * that leaves an upload from a neighbour that is gone: both are counted against the neighbour.
 */
public record StockHandler(HandlerFunction<ServerResponse> library) implements HandlerFunction<ServerResponse> {

    @Override
    public ServerResponse handle(ServerRequest request) throws Exception {
        try {
            return library.handle(request);
        } catch (ResourceAccessException e) {
            boolean late =
                    e.getCause() instanceof SocketTimeoutException || e.getCause() instanceof HttpTimeoutException;
            throw new NeighbourFailure(late ? Kind.TIMED_OUT : Kind.UNREACHABLE, e);
        }
    }
}
