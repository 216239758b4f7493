package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The HTTPRoutes of the component are the routes of the Ingress. */
class GatewayApiTest {

    private final Overlay base = Overlay.rendered("kind");

    private final List<HTTPRoute> routes = ManifestFile.in(Repository.K8S.resolve("components/gateway-api"))
            .filter(ManifestFile::isObject)
            .map(ManifestFile::object)
            .filter(HTTPRoute.class::isInstance)
            .map(HTTPRoute.class::cast)
            .toList();

    /** From where to where. */
    private record Way(String host, String prefix, String service, Integer port) {}

    @Nested
    class Holds {

        @Test
        void everyWayOfTheIngressIsAWayOfTheRoutes() {
            assertThat(ways(routes)).isNotEmpty().containsExactlyElementsOf(ways(base));
        }
    }

    @Nested
    class Refused {

        @Test
        void aRouteToAnotherServiceIsFound() {
            List<HTTPRoute> wrong =
                    routes.stream().map(GatewayApiTest::toTheGatewayAlone).toList();

            assertThat(ways(wrong)).isNotEqualTo(ways(base));
        }

        @Test
        void aRouteThatIsMissingIsFound() {
            assertThat(ways(routes.subList(1, routes.size()))).isNotEqualTo(ways(base));
        }
    }

    private static HTTPRoute toTheGatewayAlone(HTTPRoute route) {
        HTTPRoute copy = StrictModel.copy(route);
        copy.getSpec().getRules().forEach(rule -> rule.getBackendRefs().forEach(backend -> backend.setName("gateway")));
        return copy;
    }

    private static Set<Way> ways(List<HTTPRoute> routes) {
        return sorted(routes.stream()
                .flatMap(route -> route.getSpec().getHostnames().stream()
                        .flatMap(host -> route.getSpec().getRules().stream()
                                .flatMap(rule -> rule.getMatches().stream()
                                        .flatMap(match -> rule.getBackendRefs().stream()
                                                .map(backend -> new Way(
                                                        host,
                                                        match.getPath().getValue(),
                                                        backend.getName(),
                                                        backend.getPort())))))));
    }

    private static Set<Way> ways(Overlay overlay) {
        return sorted(overlay.all(Ingress.class)
                .flatMap(ingress -> ingress.getSpec().getRules().stream()
                        .flatMap(rule -> rule.getHttp().getPaths().stream().map(path -> {
                            String service = path.getBackend().getService().getName();
                            String port =
                                    path.getBackend().getService().getPort().getName();
                            return new Way(rule.getHost(), path.getPath(), service, port(overlay, service, port));
                        }))));
    }

    private static Integer port(Overlay overlay, String service, String port) {
        return overlay.all(Service.class)
                .filter(it -> it.getMetadata().getName().equals(service))
                .flatMap(it -> it.getSpec().getPorts().stream())
                .filter(it -> port.equals(it.getName()))
                .findFirst()
                .orElseThrow()
                .getPort();
    }

    private static Set<Way> sorted(Stream<Way> ways) {
        return ways.collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Way::toString))));
    }
}
