package shop.platform.client;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.service.invoker.HttpExchangeAdapter;
import org.springframework.web.service.invoker.HttpExchangeAdapterDecorator;
import org.springframework.web.service.invoker.HttpRequestValues;
import shop.platform.OncePerSecond;
import shop.platform.Refusal;

/** Reports every failed call to a neighbour as the one thing it means to the caller: it cannot be reached. */
final class Unreachable extends HttpExchangeAdapterDecorator {

    private static final Logger LOG = LoggerFactory.getLogger(Unreachable.class);

    private final String neighbour;
    private final Set<Integer> refusedWith = ConcurrentHashMap.newKeySet();
    private final OncePerSecond outages = new OncePerSecond();

    Unreachable(HttpExchangeAdapter calls, String neighbour) {
        super(calls);
        this.neighbour = neighbour;
    }

    @Override
    public void exchange(HttpRequestValues request) {
        call(() -> {
            super.exchange(request);
            return null;
        });
    }

    @Override
    public HttpHeaders exchangeForHeaders(HttpRequestValues request) {
        return call(() -> super.exchangeForHeaders(request));
    }

    @Override
    public <T> @Nullable T exchangeForBody(HttpRequestValues request, ParameterizedTypeReference<T> type) {
        return call(() -> super.exchangeForBody(request, type));
    }

    @Override
    public ResponseEntity<Void> exchangeForBodilessEntity(HttpRequestValues request) {
        return call(() -> super.exchangeForBodilessEntity(request));
    }

    @Override
    public <T> ResponseEntity<T> exchangeForEntity(HttpRequestValues request, ParameterizedTypeReference<T> type) {
        return call(() -> super.exchangeForEntity(request, type));
    }

    /** An outage passes. A neighbour that refuses what it is asked is a mistake of ours, and stays one. */
    private void report(RestClientException failure) {
        if (failure instanceof HttpClientErrorException refused) {
            if (refusedWith.add(refused.getStatusCode().value())) {
                LOG.error("{} refuses our calls with {}", neighbour, refused.getStatusCode());
            }
            return;
        }
        outages.report(heldBack -> LOG.warn(
                "{} cannot be reached: {} ({} more since the last report)", neighbour, failure.getMessage(), heldBack));
    }

    private <T extends @Nullable Object> T call(Supplier<T> exchange) {
        try {
            return exchange.get();
        } catch (RestClientException e) {
            report(e);
            throw Refusal.unavailable(neighbour);
        }
    }
}
