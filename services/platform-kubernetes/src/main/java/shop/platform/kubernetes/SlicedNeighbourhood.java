package shop.platform.kubernetes;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.kubernetes.client.openapi.ApiException;
import io.kubernetes.client.openapi.apis.DiscoveryV1Api;
import io.kubernetes.client.openapi.models.V1Endpoint;
import io.kubernetes.client.openapi.models.V1EndpointConditions;
import io.kubernetes.client.openapi.models.V1EndpointSlice;
import io.kubernetes.client.openapi.models.V1ObjectReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.platform.about.Neighbourhood;

/** The shop's Services and what stands behind each, from the EndpointSlices of the pod's own namespace. */
final class SlicedNeighbourhood implements Neighbourhood {

    private static final Logger LOG = LoggerFactory.getLogger(SlicedNeighbourhood.class);
    private static final Duration FRESH = Duration.ofSeconds(5);
    /** A Service's labels are also its slices'. */
    private static final String OF_THE_SHOP = "app.kubernetes.io/part-of=shop";

    private static final String SERVICE = "kubernetes.io/service-name";

    private final DiscoveryV1Api api;
    private final String namespace;
    private final Clock clock;
    private View last = new View(Sight.REFUSED, List.of());
    private Instant until = Instant.MIN;

    SlicedNeighbourhood(DiscoveryV1Api api, String namespace, Clock clock) {
        this.api = api;
        this.namespace = namespace;
        this.clock = clock;
    }

    /** One at a time: whoever waited finds the answer of the one before. */
    @Override
    public synchronized View look() {
        if (!clock.instant().isBefore(until)) {
            last = ask();
            until = clock.instant().plus(FRESH);
        }
        return last;
    }

    private View ask() {
        try {
            return new View(
                    Sight.CLEAR,
                    services(api.listNamespacedEndpointSlice(namespace)
                            .labelSelector(OF_THE_SHOP)
                            .execute()
                            .getItems()));
        } catch (ApiException refused) {
            LOG.warn("Neighbours cannot be read: {} {}", refused.getCode(), refused.getMessage());
            return new View(Sight.REFUSED, List.of());
        }
    }

    private static List<Service> services(List<V1EndpointSlice> slices) {
        Map<String, List<Instance>> instances = slices.stream()
                .collect(groupingBy(
                        SlicedNeighbourhood::service,
                        TreeMap::new,
                        flatMapping(SlicedNeighbourhood::instances, toList())));
        return instances.entrySet().stream()
                .map(service -> new Service(
                        service.getKey(),
                        // A pod with two addresses stands in two slices
                        service.getValue().stream()
                                .distinct()
                                .sorted(Comparator.comparing(Instance::name))
                                .toList()))
                .toList();
    }

    private static String service(V1EndpointSlice slice) {
        return Objects.requireNonNullElse(slice.getMetadata().getLabels(), Map.<String, String>of())
                .getOrDefault(SERVICE, "");
    }

    private static Stream<Instance> instances(V1EndpointSlice slice) {
        return Objects.requireNonNullElse(slice.getEndpoints(), List.<V1Endpoint>of()).stream()
                .map(endpoint -> new Instance(
                        Optional.ofNullable(endpoint.getTargetRef())
                                .map(V1ObjectReference::getName)
                                .orElse(""),
                        Objects.requireNonNullElse(endpoint.getNodeName(), ""),
                        // By the API's own rule, no word about it means ready
                        Optional.ofNullable(endpoint.getConditions())
                                .map(V1EndpointConditions::getReady)
                                .orElse(true)));
    }
}
