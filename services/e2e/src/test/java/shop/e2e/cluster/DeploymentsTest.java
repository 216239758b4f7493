package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.apps.ReplicaSet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Who keeps how many pods, and of which. */
@Isolated("pods of the shop go and come")
@Tag("cluster")
class DeploymentsTest {

    private static final String PROCESS = "storefront";

    private final Cluster cluster = Cluster.connect();

    private static String owner(Pod pod) {
        return pod.getMetadata().getOwnerReferences().stream()
                .map(OwnerReference::getName)
                .findFirst()
                .orElse("nobody");
    }

    private List<ReplicaSet> replicaSets() {
        return cluster.api()
                .apps()
                .replicaSets()
                .inNamespace(Cluster.SHOP)
                .withLabel("app.kubernetes.io/name", PROCESS)
                .list()
                .getItems();
    }

    @Nested
    class Holds {

        @Test
        void replacesADeletedPodByOneOfTheSameReplicaSet() {
            Pod before = cluster.pod(PROCESS);

            cluster.api().pods().resource(before).delete();

            Pod after = await().atMost(Duration.ofSeconds(30))
                    .until(() -> cluster.pods(PROCESS), pods -> pods.size() == 1)
                    .getFirst();
            assertThat(after.getMetadata().getUid())
                    .isNotEqualTo(before.getMetadata().getUid());
            assertThat(owner(after)).isEqualTo(owner(before));
            cluster.awaitRolledOut(PROCESS);
        }

        @Test
        void keepsPodsOfOneReplicaSetOnly() {
            assertThat(replicaSets())
                    .filteredOn(set -> set.getSpec().getReplicas() > 0)
                    .singleElement()
                    .extracting(set -> set.getMetadata().getName())
                    .isEqualTo(owner(cluster.pod(PROCESS)));
        }
    }

    @Nested
    class Refused {

        @Test
        void anExtraPodWithItsLabels() {
            Pod own = cluster.pod(PROCESS);
            Pod stray = Pods.of(cluster)
                    .idle("stray", own.getMetadata().getLabels())
                    .build();

            Pod created = cluster.api()
                    .pods()
                    .inNamespace(Cluster.SHOP)
                    .resource(stray)
                    .create();

            // The ReplicaSet takes it for its own, and has one too many
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> cluster.pods(PROCESS).stream()
                            .noneMatch(pod -> pod.getMetadata()
                                    .getUid()
                                    .equals(created.getMetadata().getUid())));
            assertThat(cluster.pod(PROCESS).getMetadata().getUid())
                    .isEqualTo(own.getMetadata().getUid());
        }

        @Test
        void aPodThatHasLostItsLabel() {
            Pod own = cluster.pod("storage");

            relabel(own, "former-storage");
            try {
                Pod replacement = await().atMost(Duration.ofSeconds(30))
                        .until(() -> cluster.pods("storage"), pods -> pods.size() == 1)
                        .getFirst();

                assertThat(replacement.getMetadata().getUid())
                        .isNotEqualTo(own.getMetadata().getUid());
                assertThat(owner(cluster.api().pods().resource(own).require())).isEqualTo("nobody");
            } finally {
                cluster.awaitRolledOut("storage");
                cluster.api().pods().resource(own).delete();
            }
        }

        private void relabel(Pod pod, String name) {
            cluster.api()
                    .pods()
                    .inNamespace(pod.getMetadata().getNamespace())
                    .withName(pod.getMetadata().getName())
                    .edit(now -> new PodBuilder(now)
                            .editMetadata()
                            .addToLabels("app.kubernetes.io/name", name)
                            .endMetadata()
                            .build());
        }
    }
}
