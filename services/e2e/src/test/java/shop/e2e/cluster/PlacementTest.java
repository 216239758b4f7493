package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraintBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where pods go, by each other's labels. */
@Tag("cluster")
class PlacementTest {

    private static final String HOST = "kubernetes.io/hostname";
    private static final Map<String, String> LABELS = Map.of("app", "spread");

    private final Cluster cluster = Cluster.connect();

    @BeforeEach
    void thereAreNodesToChooseFrom() {
        CannotBeShown.unless(openNodes() > 1, "there is one node only that takes pods");
    }

    /** Nodes that take pods which tolerate nothing. */
    private int openNodes() {
        return (int) cluster.api().nodes().list().getItems().stream()
                .filter(node -> node.getSpec().getTaints().stream()
                        .noneMatch(taint -> taint.getEffect().startsWith("No")))
                .count();
    }

    private PodBuilder spread(String name) {
        TopologySpreadConstraint constraint = new TopologySpreadConstraintBuilder()
                .withTopologyKey(HOST)
                .withMaxSkew(1)
                .withWhenUnsatisfiable("DoNotSchedule")
                .withNodeTaintsPolicy("Honor")
                .withNewLabelSelector()
                .withMatchLabels(LABELS)
                .endLabelSelector()
                .build();
        return Pods.of(cluster)
                .idle(name, LABELS)
                .editSpec()
                .withTopologySpreadConstraints(constraint)
                .endSpec();
    }

    private PodBuilder alone(String name) {
        return Pods.of(cluster)
                .idle(name, LABELS)
                .editSpec()
                .withNewAffinity()
                .withNewPodAntiAffinity()
                .addNewRequiredDuringSchedulingIgnoredDuringExecution()
                .withTopologyKey(HOST)
                .withNewLabelSelector()
                .withMatchLabels(LABELS)
                .endLabelSelector()
                .endRequiredDuringSchedulingIgnoredDuringExecution()
                .endPodAntiAffinity()
                .endAffinity()
                .endSpec();
    }

    private List<String> placed(Sandbox sandbox, int pods) {
        return IntStream.range(0, pods)
                .mapToObj(i -> sandbox.start(spread("spread-" + i).build()))
                .map(pod -> pod.getSpec().getNodeName())
                .toList();
    }

    @Nested
    class Holds {

        @Test
        void asManyNodesAsPods() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                assertThat(placed(sandbox, openNodes())).doesNotHaveDuplicates();
            }
        }

        @Test
        void theShopsPodsOnNodesThatAreNotTainted() {
            List<String> tainted = cluster.api().nodes().list().getItems().stream()
                    .filter(node -> node.getSpec().getTaints().stream()
                            .anyMatch(taint -> taint.getEffect().equals("NoSchedule")))
                    .map(node -> node.getMetadata().getName())
                    .toList();

            assertThat(Neighbours.processes())
                    .extracting(process -> cluster.pod(process).getSpec().getNodeName())
                    .doesNotContainAnyElementsOf(tainted);
        }
    }

    @Nested
    class Refused {

        @Test
        void aPodThatMustNotShareANodeWhenEveryNodeHasOne() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                placed(sandbox, openNodes());

                Pod left = cluster.api()
                        .pods()
                        .inNamespace(sandbox.name())
                        .resource(alone("left").build())
                        .create();

                await().atMost(Duration.ofSeconds(30))
                        .until(() -> cluster.api().pods().resource(left).require().getStatus().getConditions().stream()
                                .anyMatch(condition -> "Unschedulable".equals(condition.getReason())
                                        && condition.getMessage().contains("anti-affinity")));
            }
        }
    }
}
