package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.e2e.cluster.Shell;

/** What limits do, and which class of service they make. */
@Tag("lab")
class LimitsTest {

    @RegisterExtension
    static final Lab LAB = new Lab("limits");

    private static String classOf(String pod) {
        return LAB.pods().ready(pod).getStatus().getQosClass();
    }

    /** In how many periods the container had used up its share; the second file is cgroup v1's. */
    private static int throttled(Shell shell) {
        return Integer.parseInt(shell.bash(
                        "cat /sys/fs/cgroup/cpu.stat /sys/fs/cgroup/cpu/cpu.stat 2>/dev/null | sed -n 's/^nr_throttled //p'")
                .succeeded());
    }

    @Nested
    class Holds {

        @Test
        void limitsThatAreRequestsMakeTheClassThatGoesLast() {
            assertThat(classOf("guaranteed")).isEqualTo("Guaranteed");
        }

        @Test
        void limitsAboveRequestsMakeTheClassInTheMiddle() {
            assertThat(classOf("burstable")).isEqualTo("Burstable");
        }
    }

    @Nested
    class Refused {

        @Test
        void moreMemoryThanTheLimit() {
            assertThat(LAB.pods().ended("greedy").getStatus().getContainerStatuses())
                    .singleElement()
                    // The reason is not always OOMKilled on cgroup v1; the exit code is: 128 + SIGKILL
                    .satisfies(status -> assertThat(
                                    status.getState().getTerminated().getExitCode())
                            .isEqualTo(137));
        }

        @Test
        void moreProcessorThanTheLimitAndNobodyIsKilled() {
            Shell busy = LAB.shell("busy");
            int before = throttled(busy);

            await().atMost(Lab.SOON).until(() -> throttled(busy) > before + 10);

            assertThat(LabPods.restarts(LAB.pods().now("busy"))).isZero();
        }
    }
}
