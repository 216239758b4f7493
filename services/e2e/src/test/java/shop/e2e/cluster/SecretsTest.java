package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Secrets are files in memory, each process has its own, and no process has one in its environment. */
@Tag("cluster")
class SecretsTest {

    private static final List<String> PROCESSES = List.of("gateway", "storefront", "catalog", "orders", "storage");

    private final Cluster cluster = Cluster.connect();

    private void put(Sandbox sandbox, String value) {
        cluster.api()
                .secrets()
                .inNamespace(sandbox.name())
                .resource(new SecretBuilder()
                        .withNewMetadata()
                        .withName("word")
                        .endMetadata()
                        .addToStringData("word", value)
                        .build())
                .serverSideApply();
    }

    private Pod reader(Sandbox sandbox) {
        return sandbox.start(Pods.of(cluster)
                .idle("reader", Map.of())
                .editSpec()
                .editFirstContainer()
                .addNewVolumeMount()
                .withName("secret")
                .withMountPath("/etc/secret")
                .endVolumeMount()
                .endContainer()
                .addNewVolume()
                .withName("secret")
                .withNewSecret()
                .withSecretName("word")
                .endSecret()
                .endVolume()
                .endSpec()
                .build());
    }

    /** The kubelet looks at its pods once a minute, and at once at one that has changed. */
    private void hurry(Pod pod) {
        cluster.api()
                .pods()
                .inNamespace(pod.getMetadata().getNamespace())
                .withName(pod.getMetadata().getName())
                .edit(now -> new PodBuilder(now)
                        .editMetadata()
                        .addToAnnotations("shop/looked-at", String.valueOf(System.nanoTime()))
                        .endMetadata()
                        .build());
    }

    @Nested
    class Holds {

        @Test
        void filesInMemoryThatOnlyTheProcessCanRead() {
            for (String process : PROCESSES) {
                Shell shell = cluster.shell(cluster.pod(process));

                assertThat(shell.run("stat", "--file-system", "--format", "%T", "/etc/shop")
                                .succeeded())
                        .as(process)
                        .isEqualTo("tmpfs");
                assertThat(shell.bash("stat --dereference --format %a /etc/shop/shop.* | sort -u")
                                .succeeded())
                        .as(process)
                        .isEqualTo("440");
            }
        }

        @Test
        void aChangeThatReachesTheRunningPod() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                put(sandbox, "first");
                Pod reader = reader(sandbox);
                Shell shell = cluster.shell(reader);
                assertThat(shell.run("cat", "/etc/secret/word").succeeded()).isEqualTo("first");

                put(sandbox, "second");

                await().atMost(Duration.ofMinutes(2))
                        .pollInterval(Duration.ofSeconds(2))
                        .until(() -> {
                            hurry(reader);
                            return shell.run("cat", "/etc/secret/word")
                                    .succeeded()
                                    .equals("second");
                        });
            }
        }
    }

    @Nested
    class Refused {

        @Test
        void aSecretInTheEnvironment() {
            List<String> values = List.of(
                    cluster.secret("mongodb-catalog").get("password"),
                    cluster.secret("mongodb-admin").get("password"),
                    cluster.secret("edge").get("shop.edge.session-key"),
                    cluster.secret("identity").get("shop.identity.staff-password"),
                    "PRIVATE KEY");

            for (String process : Neighbours.processes()) {
                String environment = cluster.shell(cluster.pod(process))
                        .bash("tr '\\0' '\\n' < /proc/1/environ; tr '\\0' ' ' < /proc/1/cmdline")
                        .succeeded();
                assertThat(environment).as(process).contains("PATH=").doesNotContain(values);
            }
        }

        @Test
        void theSecretsOfOthers() {
            assertThat(cluster.shell(cluster.pod("catalog"))
                            .bash("cd /etc/shop && ls")
                            .succeeded()
                            .lines())
                    .contains("shop.catalog.mongo-uri")
                    .noneMatch(file -> file.contains("private-key")
                            || file.contains("token-key")
                            || file.contains("session-key")
                            || file.matches("shop\\.(orders|storage|identity)\\.mongo-uri"));
        }
    }
}
