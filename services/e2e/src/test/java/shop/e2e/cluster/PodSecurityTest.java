package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing is started here: admission judges a dry run as it judges the real thing. */
@Tag("cluster")
class PodSecurityTest {

    private final Cluster cluster = Cluster.connect();

    private PodBuilder modest() {
        return Pods.of(cluster).idle("asks-for-more", Map.of());
    }

    /** @return why it is refused; empty when it is admitted */
    private String verdict(String namespace, Pod pod) {
        try {
            cluster.api().pods().inNamespace(namespace).resource(pod).dryRun().create();
            return "";
        } catch (KubernetesClientException e) {
            assertThat(e.getCode()).as(e.getMessage()).isEqualTo(403);
            return e.getMessage();
        }
    }

    private void assertRefused(Pod pod, String because) {
        for (String namespace : List.of(Cluster.SHOP, Cluster.PAYMENTS)) {
            assertThat(verdict(namespace, pod)).contains("violates PodSecurity \"restricted", because);
        }
    }

    @Nested
    class Holds {

        @Test
        void aRestrictedPodIsAdmitted() {
            assertThat(verdict(Cluster.SHOP, modest().build())).isEmpty();
        }

        @Test
        void everyContainerOfTheShopRunsAsSomebodyWithoutRights() {
            for (String process : Neighbours.processes()) {
                String status = cluster.shell(cluster.pod(process))
                        .bash("id -u; grep -E '^(CapEff|Seccomp|NoNewPrivs):' /proc/1/status")
                        .succeeded();

                assertThat(status)
                        .as(process)
                        .containsPattern("^[1-9][0-9]*\\n")
                        .containsPattern("CapEff:\\s+0+\\n")
                        .containsPattern("Seccomp:\\s+2")
                        .containsPattern("NoNewPrivs:\\s+1");
            }
        }
    }

    @Nested
    class Refused {

        @Test
        void aPrivilegedContainer() {
            assertRefused(
                    modest().editSpec()
                            .editFirstContainer()
                            .editSecurityContext()
                            .withAllowPrivilegeEscalation(true)
                            .withPrivileged(true)
                            .endSecurityContext()
                            .endContainer()
                            .endSpec()
                            .build(),
                    "privileged");
        }

        @Test
        void aPodAsRoot() {
            assertRefused(
                    modest().editSpec()
                            .editSecurityContext()
                            .withRunAsUser(0L)
                            .endSecurityContext()
                            .endSpec()
                            .build(),
                    "runAsUser=0");
        }

        @Test
        void aFolderOfTheNode() {
            assertRefused(
                    modest().editSpec()
                            .addNewVolume()
                            .withName("node")
                            .withNewHostPath()
                            .withPath("/etc")
                            .endHostPath()
                            .endVolume()
                            .endSpec()
                            .build(),
                    "hostPath");
        }

        @Test
        void theNetworkOfTheNode() {
            assertRefused(modest().editSpec().withHostNetwork(true).endSpec().build(), "host namespaces");
        }
    }
}
