package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.gateway.route.RoutingTable;
import shop.local.Assembly;
import shop.local.Program;

/**
 * The policies allow the arrows of the call graph, and no other, in every stage of the migration. Each end by itself: a
 * mistake on one is then no opening yet.
 */
class NetworkPoliciesTest {

    static Stream<Overlay> overlays() {
        return Overlay.all();
    }

    @Nested
    class Holds {

        @ParameterizedTest
        @MethodSource("shop.e2e.manifests.NetworkPoliciesTest#overlays")
        void podsMayBeginExactlyWhatTheCallGraphSays(Overlay overlay) {
            Reach reach = Reach.outOf(overlay);

            assertThat(reach.allowed()).isNotEmpty().containsExactlyElementsOf(reach.expected());
        }

        @ParameterizedTest
        @MethodSource("shop.e2e.manifests.NetworkPoliciesTest#overlays")
        void podsAcceptExactlyWhatTheCallGraphSays(Overlay overlay) {
            Reach reach = Reach.into(overlay);

            assertThat(reach.allowed()).isNotEmpty().containsExactlyElementsOf(reach.expected());
        }

        @Test
        void theReadmeDrawsWhatTheProcessesAreToldToCall() {
            CallGraph readme = CallGraph.ofTheReadme();

            for (Program program : Assembly.SERVICES.programs()) {
                Set<String> calls = program.name().equals("gateway") ? RoutingTable.OWNERS : program.calls();
                assertThat(readme.calledBy(program.name())).as(program.name()).isEqualTo(calls);
            }
        }
    }

    @Nested
    class Refused {

        private final Overlay kind = Overlay.rendered("kind");

        @ParameterizedTest
        @ValueSource(strings = {"storefront", "catalog", "orders", "storage", "mongodb"})
        void aMissingPolicyIsFoundAtBothEnds(String name) {
            Overlay without = without(name);

            assertThat(Reach.outOf(without).allowed())
                    .isNotEqualTo(Reach.outOf(without).expected());
            assertThat(Reach.into(without).allowed())
                    .isNotEqualTo(Reach.into(without).expected());
        }

        @ParameterizedTest
        @ValueSource(strings = {"dns", "gateway", "identity", "database-client", "kubernetes-api"})
        void aMissingWayOutIsFound(String name) {
            Overlay without = without(name);

            assertThat(Reach.outOf(without).allowed())
                    .isNotEqualTo(Reach.outOf(without).expected());
        }

        @ParameterizedTest
        @ValueSource(strings = {"default-deny", "edge", "metrics", "tests"})
        void aMissingWayInIsFound(String name) {
            Overlay without = without(name);

            assertThat(Reach.into(without).allowed())
                    .isNotEqualTo(Reach.into(without).expected());
        }

        @Test
        void anOpeningThatIsTooWideIsFoundEvenWhenTheOtherEndIsShut() {
            Overlay open = kind.with(
                    NetworkPolicy.class,
                    "catalog",
                    policy -> policy.getSpec().getIngress().getFirst().getFrom().add(everyPodOfTheNamespace()));

            Reach into = Reach.into(open);

            assertThat(into.allowed())
                    .contains(Arrow.tcp("mongodb", "catalog", 8080))
                    .containsAll(into.expected());
            assertThat(into.expected()).doesNotContain(Arrow.tcp("mongodb", "catalog", 8080));
            assertThat(Reach.outOf(open).allowed()).isEqualTo(Reach.outOf(open).expected());
        }

        private static NetworkPolicyPeer everyPodOfTheNamespace() {
            NetworkPolicyPeer peer = new NetworkPolicyPeer();
            peer.setPodSelector(Selection.of(Map.of()));
            return peer;
        }

        private Overlay without(String policy) {
            return new Overlay(
                    kind.name(),
                    kind.file(),
                    kind.objects().stream()
                            .filter(object -> !Overlay.key(object).equals("NetworkPolicy shop/" + policy))
                            .toList());
        }
    }
}
