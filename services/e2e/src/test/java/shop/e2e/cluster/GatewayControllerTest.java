package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.GatewayBuilder;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.GatewayClass;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRouteBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import shop.e2e.manifests.Repository;

/** What a controller of the Gateway API says to the shop's routes, on a cluster that has one. */
@Tag("cluster")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewayControllerTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final KubernetesClient api = Cluster.connect().api();

    @BeforeAll
    void theGatewayOfAControllerThatIsThere() throws IOException {
        CannotBeShown.unlessBrought(
                api.hasApiGroup("gateway.networking.k8s.io", true),
                "there is no controller of the Gateway API, and so its types are not there either");
        List<GatewayClass> classes = api.resources(GatewayClass.class).list().getItems();
        CannotBeShown.unlessBrought(!classes.isEmpty(), "there is no GatewayClass");

        api.resource(new GatewayBuilder(read("gateway.yaml", Gateway.class))
                        .editSpec()
                        .withGatewayClassName(classes.getFirst().getMetadata().getName())
                        .endSpec()
                        .build())
                .serverSideApply();
    }

    private static <T> T read(String file, Class<T> type) throws IOException {
        return Serialization.unmarshal(
                Files.readString(
                        Repository.K8S.resolve("components/gateway-api").resolve(file)),
                type);
    }

    @AfterAll
    void takeItAway() {
        if (api.hasApiGroup("gateway.networking.k8s.io", true)) {
            api.resources(HTTPRoute.class)
                    .inNamespace(Cluster.SHOP)
                    .withName("shop")
                    .delete();
            api.resources(Gateway.class)
                    .inNamespace(Cluster.SHOP)
                    .withName("shop")
                    .delete();
        }
    }

    /** What the controller says, once it says something: of the route of this name and a type of condition. */
    private String condition(HTTPRoute route, String type) {
        api.resource(route).forceConflicts().serverSideApply();
        return await("what the controller says to " + type)
                .atMost(SOON)
                .until(() -> said(type), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> said(String type) {
        HTTPRoute now = api.resources(HTTPRoute.class)
                .inNamespace(Cluster.SHOP)
                .withName("shop")
                .require();
        return Optional.ofNullable(now.getStatus()).stream()
                .flatMap(status -> status.getParents().stream())
                .flatMap(parent -> parent.getConditions().stream())
                .filter(condition -> condition.getType().equals(type))
                .filter(condition -> now.getMetadata().getGeneration().equals(condition.getObservedGeneration()))
                .map(condition -> condition.getStatus() + " " + condition.getReason())
                .findFirst();
    }

    @Nested
    class Holds {

        @Test
        void acceptsTheRoutesOfTheShop() throws IOException {
            HTTPRoute route = read("httproute-shop.yaml", HTTPRoute.class);

            assertThat(condition(route, "Accepted")).startsWith("True");
            assertThat(condition(route, "ResolvedRefs")).startsWith("True");
        }
    }

    @Nested
    class Refused {

        @Test
        void aServiceThatIsNotThere() throws IOException {
            HTTPRoute route = new HTTPRouteBuilder(read("httproute-shop.yaml", HTTPRoute.class))
                    .editSpec()
                    .editFirstRule()
                    .editFirstBackendRef()
                    .withName("nowhere")
                    .endBackendRef()
                    .endRule()
                    .endSpec()
                    .build();

            assertThat(condition(route, "ResolvedRefs")).isEqualTo("False BackendNotFound");
        }
    }
}
