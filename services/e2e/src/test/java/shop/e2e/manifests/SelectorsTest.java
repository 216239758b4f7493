package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels say who is who, and every selector finds whom it means. */
class SelectorsTest {

    private final Selectors selectors = new Selectors();

    static Stream<Overlay> overlays() {
        return Overlay.all();
    }

    @Nested
    class Holds {

        @ParameterizedTest
        @MethodSource("shop.e2e.manifests.SelectorsTest#overlays")
        void nothingSelectsInVain(Overlay overlay) {
            assertThat(selectors.broken(overlay)).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("shop.e2e.manifests.SelectorsTest#overlays")
        void aModulesServiceFindsTheOneProcessThatServesIt(Overlay overlay) {
            Stage stage = Stage.of(overlay);

            for (String module : Stage.contracts()) {
                assertThat(selected(overlay, module).map(Workload::name))
                        .as(module)
                        .containsExactlyElementsOf(stage.processes()
                                .filter(program -> program.serves().contains(module))
                                .map(program -> program.name())
                                .toList());
            }
        }

        @ParameterizedTest
        @MethodSource("shop.e2e.manifests.SelectorsTest#overlays")
        void theServiceOfTheGatewayFindsTheEdgeWhereverItIs(Overlay overlay) {
            assertThat(selected(overlay, "gateway")).singleElement().matches(workload -> workload.is("shop/edge"));
        }
    }

    @Nested
    class Refused {

        private final Overlay kind = Overlay.rendered("kind");

        @Test
        void aServiceOfAnAssemblyThatIsNotThereIsFound() {
            Overlay wrong = kind.with(
                    Service.class,
                    "catalog",
                    service ->
                            service.getSpec().setSelector(Map.of("shop/catalog", "true", "shop/assembly", "monolith")));

            assertThat(selectors.broken(wrong))
                    .singleElement()
                    .asString()
                    .contains("Service shop/catalog", "selects no pod");
        }

        @Test
        void aPolicyForNobodyIsFound() {
            Overlay wrong = kind.with(
                    NetworkPolicy.class,
                    "orders",
                    policy -> policy.getSpec().setPodSelector(Selection.of(Map.of("shop/order", "true"))));

            assertThat(selectors.broken(wrong))
                    .singleElement()
                    .asString()
                    .contains(kind.file(), "NetworkPolicy shop/orders", "spec.podSelector");
        }

        @Test
        void aDeploymentThatTakesAnothersPodsIsFound() {
            Overlay wrong = kind.with(
                    Deployment.class,
                    "orders",
                    deployment ->
                            deployment.getSpec().setSelector(Selection.of(Map.of("shop/kubernetes-client", "true"))));

            assertThat(selectors.broken(wrong).map(Violation::toString))
                    .anySatisfy(it -> assertThat(it).contains("Deployment shop/orders", "orders, storefront"));
        }
    }

    private static Stream<Workload> selected(Overlay overlay, String service) {
        return overlay.all(Service.class)
                .filter(it -> it.getMetadata().getName().equals(service))
                .filter(it -> Overlay.namespace(it).equals("shop"))
                .flatMap(it ->
                        overlay.workloads("shop", Selection.of(it.getSpec().getSelector())));
    }
}
