package shop.platform.kubernetes;

import io.kubernetes.client.openapi.ApiException;
import io.kubernetes.client.openapi.apis.DiscoveryV1Api;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.platform.about.Neighbourhood;

/** The shop's Services and what stands behind each, from the EndpointSlices of the pod's own namespace. */
final class SlicedNeighbourhood implements Neighbourhood {

    private static final Logger LOG = LoggerFactory.getLogger(SlicedNeighbourhood.class);
    private static final Duration FRESH = Duration.ofSeconds(5);
    /** A Service's labels are also its slices'. */
    private static final String OF_THE_SHOP = "app.kubernetes.io/part-of=shop";

    private final DiscoveryV1Api api;
    private final String namespace;
    private final Recent<View> recent;

    SlicedNeighbourhood(DiscoveryV1Api api, String namespace, Clock clock) {
        this.api = api;
        this.namespace = namespace;
        recent = new Recent<>(new View(Sight.REFUSED, List.of()), FRESH, clock);
    }

    @Override
    public View look() {
        return recent.orAsk(last -> ask());
    }

    /** The client's own model refuses the null that the server sends for a Service with nothing behind it. */
    private View ask() {
        try (Response answer = api.listNamespacedEndpointSlice(namespace)
                .labelSelector(OF_THE_SHOP)
                .buildCall(null)
                .execute()) {
            if (answer.isSuccessful()) {
                return new View(
                        Sight.CLEAR, EndpointSlices.services(answer.body().byteStream()));
            }
            LOG.warn("Neighbours cannot be read: status {}", answer.code());
        } catch (IOException | ApiException away) {
            LOG.warn("Neighbours cannot be read: {}", away.toString());
        }
        return new View(Sight.REFUSED, List.of());
    }
}
