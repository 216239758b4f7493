package shop.gateway.route;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import shop.platform.Refusal;

/** Hands each request to the handler of the process that owns its path, by the {@link RoutingTable}. */
public final class Routes implements RouterFunction<ServerResponse> {

    private final RoutingTable table;
    private final Map<String, ? extends HandlerFunction<ServerResponse>> handlers;

    /** @param handlers by the name of the process */
    public Routes(RoutingTable table, Map<String, ? extends HandlerFunction<ServerResponse>> handlers) {
        this.table = table;
        this.handlers = handlers;
    }

    @Override
    public Optional<HandlerFunction<ServerResponse>> route(ServerRequest request) {
        HttpServletRequest sent = request.servletRequest();
        // The container's own dispatch to the error page is not for a neighbour
        if (sent.getDispatcherType() != DispatcherType.REQUEST) {
            return Optional.empty();
        }
        if (!PlainPath.isPlain(sent)) {
            return Optional.of(Routes::refuse);
        }
        String owner = table.owner(sent.getServletPath());
        return owner == null ? Optional.empty() : Optional.ofNullable(handlers.get(owner));
    }

    private static ServerResponse refuse(ServerRequest request) {
        throw new Refusal(Refusal.Kind.INVALID, "ambiguous-path", "The path can be read in more than one way.");
    }
}
