package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("cluster")
class NamespacesTest {

    private final Cluster cluster = Cluster.connect();

    private String typeOfPaymentsIn(String namespace) {
        return cluster.api()
                .services()
                .inNamespace(namespace)
                .withName("payments")
                .require()
                .getSpec()
                .getType();
    }

    @Nested
    class Holds {

        @Test
        void thoseThatEveryClusterBeginsWith() {
            assertThat(cluster.api().namespaces().list().getItems())
                    .extracting(namespace -> namespace.getMetadata().getName())
                    .contains("default", "kube-system", "kube-public", "kube-node-lease");
        }

        @Test
        void aSignOfLifeOfEachNodeInOneOfThem() {
            assertThat(cluster.api()
                            .leases()
                            .inNamespace("kube-node-lease")
                            .list()
                            .getItems())
                    .extracting(lease -> lease.getMetadata().getName())
                    .containsExactlyInAnyOrderElementsOf(cluster.api().nodes().list().getItems().stream()
                            .map(node -> node.getMetadata().getName())
                            .toList());
        }

        @Test
        void aNameOncePerNamespace() {
            assertThat(List.of(typeOfPaymentsIn(Cluster.SHOP), typeOfPaymentsIn(Cluster.PAYMENTS)))
                    .containsExactly("ExternalName", "ClusterIP");
        }

        @Test
        void itsOwnNameInALabelThatPoliciesSelect() {
            assertThat(cluster.api()
                            .namespaces()
                            .withName(Cluster.SHOP)
                            .require()
                            .getMetadata()
                            .getLabels())
                    .containsEntry("kubernetes.io/metadata.name", Cluster.SHOP);
        }
    }

    @Nested
    class Refused {

        /** Asked for a rehearsal only, should a cluster allow it. */
        @ParameterizedTest
        @ValueSource(strings = {"default", "kube-system", "kube-public"})
        void theEndOfOneThatTheClusterNeeds(String name) {
            assertThatThrownBy(() ->
                            cluster.api().namespaces().withName(name).dryRun().delete())
                    .isInstanceOf(KubernetesClientException.class)
                    .hasMessageContaining("this namespace may not be deleted");
        }

        @Test
        void aShortNameFromAnotherNamespace() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                Pod pod = sandbox.start(
                        Pods.of(cluster).idle("elsewhere", Map.of()).build());

                assertThat(cluster.shell(pod).bash("getent hosts catalog").code())
                        .isNotZero();
                cluster.shell(pod).bash("getent hosts catalog.shop").succeeded();
            }
        }

        @Test
        void aSecondObjectOfOneKindAndName() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                ConfigMap once = new ConfigMapBuilder()
                        .withNewMetadata()
                        .withName("once")
                        .endMetadata()
                        .build();
                var configMaps = cluster.api().configMaps();
                configMaps.inNamespace(sandbox.name()).resource(once).create();

                assertThatThrownBy(() -> configMaps
                                .inNamespace(sandbox.name())
                                .resource(once)
                                .create())
                        .isInstanceOfSatisfying(
                                KubernetesClientException.class,
                                refused -> assertThat(refused.getCode()).isEqualTo(409));
            }
        }
    }
}
