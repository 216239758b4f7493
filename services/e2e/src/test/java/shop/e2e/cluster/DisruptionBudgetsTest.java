package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudgetBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("cluster")
class DisruptionBudgetsTest {

    private final Cluster cluster = Cluster.connect();

    private List<PodDisruptionBudget> budgets() {
        return cluster.api()
                .policy()
                .v1()
                .podDisruptionBudget()
                .inNamespace(Cluster.SHOP)
                .list()
                .getItems();
    }

    private PodDisruptionBudget budget(Sandbox sandbox, String app, String unhealthy) {
        return cluster.api()
                .policy()
                .v1()
                .podDisruptionBudget()
                .inNamespace(sandbox.name())
                .resource(new PodDisruptionBudgetBuilder()
                        .withNewMetadata()
                        .withName(app)
                        .endMetadata()
                        .withNewSpec()
                        .withMinAvailable(new IntOrString(1))
                        .withNewSelector()
                        .addToMatchLabels("app", app)
                        .endSelector()
                        .withUnhealthyPodEvictionPolicy(unhealthy)
                        .endSpec()
                        .build())
                .create();
    }

    private void awaitHealthy(PodDisruptionBudget budget, int pods) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> cluster.api()
                                .policy()
                                .v1()
                                .podDisruptionBudget()
                                .resource(budget)
                                .require()
                                .getStatus(),
                        status -> status != null
                                && status.getObservedGeneration() != null
                                && Cluster.number(status.getCurrentHealthy()) == pods);
    }

    private boolean evict(Pod pod) {
        return cluster.api()
                .pods()
                .inNamespace(pod.getMetadata().getNamespace())
                .withName(pod.getMetadata().getName())
                .evict();
    }

    private boolean isGone(Pod pod) {
        return cluster.api().pods().resource(pod).get() == null;
    }

    @Nested
    class Holds {

        @Test
        void oneMayGoOfEveryProcess() {
            assertThat(budgets())
                    .isNotEmpty()
                    .allSatisfy(budget -> assertThat(budget.getStatus().getDisruptionsAllowed())
                            .as(budget.getMetadata().getName())
                            .isOne());
        }

        @Test
        void aPodThatIsAboveTheMinimumIsEvicted() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                Pods pods = Pods.of(cluster);
                PodDisruptionBudget budget = budget(sandbox, "pair", "AlwaysAllow");
                Pod first =
                        sandbox.start(pods.idle("first", Map.of("app", "pair")).build());
                sandbox.start(pods.idle("second", Map.of("app", "pair")).build());
                awaitHealthy(budget, 2);

                assertThat(evict(first)).isTrue();
                await().atMost(Duration.ofSeconds(30)).until(() -> isGone(first));
            }
        }
    }

    @Nested
    class Refused {

        @Test
        void theEvictionOfTheLastButNotItsDeletion() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                PodDisruptionBudget budget = budget(sandbox, "single", "AlwaysAllow");
                Pod only = sandbox.start(
                        Pods.of(cluster).idle("only", Map.of("app", "single")).build());
                awaitHealthy(budget, 1);

                assertThat(evict(only)).isFalse();
                assertThat(isGone(only)).isFalse();

                cluster.api().pods().resource(only).delete();
                await().atMost(Duration.ofSeconds(30)).until(() -> isGone(only));
            }
        }
    }
}
