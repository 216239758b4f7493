package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.e2e.cluster.Shell;

/** Several containers in one pod. */
@Tag("lab")
class ContainersTest {

    @RegisterExtension
    static final Lab LAB = new Lab("containers");

    private static Shell in(String container) {
        return new Shell(LAB.api(), LAB.pods().ready("pair"), container);
    }

    @Nested
    class Holds {

        @Test
        void whatOneWritesToAVolumeTheOtherReads() {
            assertThat(in("server").run("cat", "/inbox/note").succeeded()).isEqualTo("from the writer");
        }

        @Test
        void oneNetworkSoThatOneCallsTheOtherAsLocalhost() {
            assertThat(new Caller(in("writer")).hear("localhost", 8080)).isEqualTo("pair");
        }
    }

    @Nested
    class Refused {

        @Test
        void theOthersFilesAndProcesses() {
            Shell server = in("server");

            assertThat(server.run("cat", "/tmp/note").code()).isNotZero();
            assertThat(server.bash("cat /proc/[0-9]*/comm").succeeded())
                    .contains("perl")
                    .doesNotContain("sleep");
        }

        @Test
        void writingWhereAMountIsReadOnly() {
            assertThat(in("server").run("touch", "/inbox/note").output()).contains("Read-only file system");
        }

        @Test
        void aPortThatTheOtherHasAlready() {
            LAB.apply("clash/pod.yaml");

            Pod ended = LAB.pods()
                    .awaited(
                            "clash",
                            pod -> pod.getStatus().getContainerStatuses().stream()
                                    .anyMatch(status -> status.getState().getTerminated() != null));

            assertThat(ended.getStatus().getContainerStatuses())
                    .filteredOn(status -> status.getState().getTerminated() != null)
                    .extracting(ContainerStatus::getName)
                    .singleElement()
                    .satisfies(loser -> assertThat(LAB.api()
                                    .pods()
                                    .withName("clash")
                                    .inContainer(loser)
                                    .getLog())
                            .contains("Address already in use"));
        }
    }
}
