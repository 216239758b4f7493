package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("cluster")
class ConfigMapsTest {

    private final Cluster cluster = Cluster.connect();

    private Map<String, String> installation() {
        return cluster.api()
                .configMaps()
                .inNamespace(Cluster.SHOP)
                .withName("installation")
                .require()
                .getData();
    }

    @Nested
    class Holds {

        @Test
        void aFileForEverySettingInEveryProcess() {
            for (String process : List.of("gateway", "storefront", "catalog", "orders", "storage")) {
                Shell shell = cluster.shell(cluster.pod(process));
                installation()
                        .forEach((key, value) -> assertThat(
                                        shell.run("cat", "/etc/shop/" + key).succeeded())
                                .as(process + " " + key)
                                .isEqualTo(value.strip()));
            }
        }
    }

    @Nested
    class Refused {

        @Test
        void writingFromInsideThePod() {
            Shell.Outcome attempt =
                    cluster.shell(cluster.pod("catalog")).bash("echo true > /etc/shop/shop.levers.enabled");

            assertThat(attempt.code()).isNotZero();
            assertThat(attempt.output()).contains("Read-only file system");
        }

        @Test
        void theStartOfAPodWhoseConfigMapIsMissing() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                cluster.api()
                        .pods()
                        .inNamespace(sandbox.name())
                        .resource(Pods.of(cluster)
                                .idle("waiting", Map.of())
                                .editSpec()
                                .editFirstContainer()
                                .addNewEnvFrom()
                                .withNewConfigMapRef("missing", false)
                                .endEnvFrom()
                                .endContainer()
                                .endSpec()
                                .build())
                        .create();

                await().atMost(Duration.ofMinutes(1))
                        .until(() -> new Events(cluster, sandbox.name()).tell("configmap \"missing\" not found"));
            }
        }

        @Test
        void aChangeOfOneThatIsImmutable() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                var fixed = cluster.api()
                        .configMaps()
                        .inNamespace(sandbox.name())
                        .resource(new ConfigMapBuilder()
                                .withNewMetadata()
                                .withName("fixed")
                                .endMetadata()
                                .addToData("word", "first")
                                .withImmutable(true)
                                .build());
                fixed.create();

                assertThatThrownBy(() -> fixed.edit(now -> new ConfigMapBuilder(now)
                                .addToData("word", "second")
                                .build()))
                        .isInstanceOf(KubernetesClientException.class)
                        .hasMessageContaining("immutable");
            }
        }
    }
}
