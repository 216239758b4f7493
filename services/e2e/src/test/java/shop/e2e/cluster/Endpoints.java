package shop.e2e.cluster;

import io.fabric8.kubernetes.api.model.discovery.v1.Endpoint;
import java.util.List;
import java.util.function.Predicate;

/** Who is behind a Service of the shop, as its EndpointSlices say. */
final class Endpoints {

    private final Cluster cluster;

    Endpoints(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Addresses that get new connections. */
    List<String> ready(String service) {
        return addresses(service, endpoint -> endpoint.getConditions().getReady());
    }

    /** Addresses that are about to go and still answer. */
    List<String> draining(String service) {
        return addresses(
                service,
                endpoint -> endpoint.getConditions().getTerminating()
                        && endpoint.getConditions().getServing());
    }

    private List<String> addresses(String service, Predicate<Endpoint> which) {
        return cluster
                .api()
                .discovery()
                .v1()
                .endpointSlices()
                .inNamespace(Cluster.SHOP)
                .withLabel("kubernetes.io/service-name", service)
                .list()
                .getItems()
                .stream()
                .flatMap(slice -> slice.getEndpoints().stream())
                .filter(which)
                .map(endpoint -> endpoint.getAddresses().getFirst())
                .toList();
    }
}
