package shop.gateway.route;

import java.net.URI;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import shop.gateway.guard.GuardedRoute;

/** Tells the library where the request goes, and sends it there through the route's guards. */
public record RouteHandler(String name, URI address, GuardedRoute guard, HandlerFunction<ServerResponse> library)
        implements HandlerFunction<ServerResponse> {

    @Override
    public ServerResponse handle(ServerRequest request) throws Exception {
        request.servletRequest().setAttribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR, name);
        request.servletRequest().setAttribute(MvcUtils.GATEWAY_REQUEST_URL_ATTR, address);
        return guard.carry(request, library);
    }
}
