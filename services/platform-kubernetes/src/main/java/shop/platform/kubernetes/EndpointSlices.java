package shop.platform.kubernetes;

import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import shop.platform.about.Neighbourhood.Instance;
import shop.platform.about.Neighbourhood.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a list of EndpointSlices, and of it no more than is shown. */
final class EndpointSlices {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SERVICE = "/metadata/labels/kubernetes.io~1service-name";

    private EndpointSlices() {}

    static List<Service> services(InputStream list) {
        // A Service has several slices, and a pod with two addresses stands in two of them
        SortedMap<String, SortedSet<Instance>> instances = new TreeMap<>();
        for (JsonNode slice : JSON.readTree(list).path("items")) {
            SortedSet<Instance> behind = instances.computeIfAbsent(
                    slice.at(SERVICE).asString(""), service -> new TreeSet<>(Comparator.comparing(Instance::name)));
            slice.path("endpoints").forEach(endpoint -> behind.add(instance(endpoint)));
        }
        return instances.entrySet().stream()
                .map(service -> new Service(service.getKey(), List.copyOf(service.getValue())))
                .toList();
    }

    private static Instance instance(JsonNode endpoint) {
        return new Instance(
                endpoint.at("/targetRef/name").asString(""),
                endpoint.path("nodeName").asString(""),
                // By the API's own rule, no word about it means ready
                endpoint.at("/conditions/ready").asBoolean(true));
    }
}
