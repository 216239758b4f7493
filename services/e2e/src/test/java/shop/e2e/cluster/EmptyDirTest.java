package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("cluster")
class EmptyDirTest {

    private final Cluster cluster = Cluster.connect();

    @Nested
    class Holds {

        @Test
        void theOnlyPlaceWhereAReadOnlyContainerWrites() {
            for (String process : Neighbours.processes()) {
                cluster.shell(cluster.pod(process))
                        .bash("echo here > /tmp/shop-test && rm /tmp/shop-test")
                        .succeeded();
            }
        }

        @Test
        void inMemoryWhereItIsSaidSo() {
            assertThat(cluster.shell(cluster.pod("mongodb"))
                            .run("stat", "--file-system", "--format", "%T", "/run/mongodb")
                            .succeeded())
                    .isEqualTo("tmpfs");
        }
    }

    @Nested
    class Refused {

        @Test
        void writingAnywhereElse() {
            for (String process : Neighbours.processes()) {
                Shell.Outcome attempt = cluster.shell(cluster.pod(process)).bash("echo here > /shop-test");

                assertThat(attempt.code()).as(process).isNotZero();
                assertThat(attempt.output()).as(process).contains("Read-only file system");
            }
        }

        @Test
        void moreThanItsLimit() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                Pod full = sandbox.start(Pods.of(cluster)
                        .idle("full", Map.of())
                        .editSpec()
                        .editFirstContainer()
                        .addNewVolumeMount()
                        .withName("small")
                        .withMountPath("/small")
                        .endVolumeMount()
                        .endContainer()
                        .addNewVolume()
                        .withName("small")
                        .withNewEmptyDir()
                        .withMedium("Memory")
                        .withSizeLimit(new Quantity("1Mi"))
                        .endEmptyDir()
                        .endVolume()
                        .endSpec()
                        .build());

                // In memory the file system itself has this size; on disk the kubelet would evict the pod after a while
                assertThat(cluster.shell(full)
                                .bash("head -c 4M /dev/zero > /small/file")
                                .output())
                        .contains("No space left on device");
            }
        }
    }
}
