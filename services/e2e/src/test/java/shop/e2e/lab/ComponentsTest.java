package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.coordination.v1.Lease;
import io.fabric8.kubernetes.client.readiness.Readiness;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The components of the control plane and of a node, and what each does. */
@Tag("lab")
class ComponentsTest {

    private static final String SYSTEM = "kube-system";

    @RegisterExtension
    static final Lab LAB = Lab.onTheControlPlane("components");

    private static List<Pod> ofTheSystem(String label, String value) {
        return LAB.api()
                .pods()
                .inNamespace(SYSTEM)
                .withLabel(label, value)
                .list()
                .getItems();
    }

    @Nested
    class Holds {

        /** As kubeadm makes them: the kubelet starts them from files, without an API server. */
        @ParameterizedTest
        @ValueSource(strings = {"kube-apiserver", "etcd", "kube-scheduler", "kube-controller-manager"})
        void aPodOfEachOnTheControlPlaneThatAKubeletStartedByItself(String component) {
            assertThat(ofTheSystem("component", component))
                    .isNotEmpty()
                    .allMatch(Readiness::isPodReady)
                    .allSatisfy(pod ->
                            assertThat(pod.getMetadata().getAnnotations()).containsKey("kubernetes.io/config.mirror"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"kube-scheduler", "kube-controller-manager"})
        void ofThoseThatActOnlyOneAtATime(String component) {
            Lease lease =
                    LAB.api().leases().inNamespace(SYSTEM).withName(component).require();

            assertThat(lease.getSpec().getHolderIdentity()).isNotEmpty();
        }

        @Test
        void aProxyForServicesOnEachNode() {
            assertThat(ofTheSystem("k8s-app", "kube-proxy"))
                    .hasSameSizeAs(LAB.nodes().all());
        }

        @Test
        void aPodThatHasANodeRunsWithoutAScheduler() {
            assertThat(LAB.pods().nodeOf("assigned"))
                    .isEqualTo(LAB.nodes().open().getFirst().getMetadata().getName());
        }
    }

    @Nested
    class Refused {

        @Test
        void aNodeToAPodThatNoSchedulerSees() {
            LAB.pods().ready("assigned");

            Pod unscheduled = LAB.pods().now("unscheduled");

            assertThat(unscheduled.getSpec().getNodeName()).isNull();
            assertThat(unscheduled.getStatus().getPhase()).isEqualTo("Pending");
            assertThat(unscheduled.getStatus().getConditions()).isEmpty();
        }
    }
}
