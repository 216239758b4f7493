package shop.gateway.lean;

import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The library's handler without its rebuilding of address and headers. That copies them several times, loses the body
 * of a form (it asks for parameters, so the container reads the body) and writes the query anew; the lean exchange
 * takes all of it from the request itself.
 */
public final class LeanHandler extends ProxyExchangeHandlerFunction {

    private final ProxyExchange exchange;

    public LeanHandler(
            ProxyExchange exchange,
            ObjectProvider<RequestHttpHeadersFilter> requestFilters,
            ObjectProvider<ResponseHttpHeadersFilter> responseFilters) {
        super(exchange, requestFilters, responseFilters);
        this.exchange = exchange;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        URI address = (URI) request.servletRequest().getAttribute(MvcUtils.GATEWAY_REQUEST_URL_ATTR);
        return exchange.exchange(exchange.request(request).uri(address).build());
    }
}
