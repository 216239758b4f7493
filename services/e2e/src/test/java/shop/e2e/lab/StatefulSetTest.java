package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.readiness.Readiness;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.e2e.cluster.Shell;

/** The order, the names and the claims of a StatefulSet, whose pods get ready when a test says so. */
@Tag("lab")
class StatefulSetTest {

    @RegisterExtension
    static final Lab LAB = new Lab("statefulset");

    private static void scale(int replicas) {
        LAB.api().apps().statefulSets().withName("member").scale(replicas);
    }

    private static boolean isThere(String pod) {
        return LAB.api().pods().withName(pod).get() != null;
    }

    private static Shell shell(String pod) {
        await("pod " + pod).atMost(Lab.SOON).until(() -> isThere(pod));
        return new Shell(
                LAB.api(),
                LAB.pods().awaited(pod, it -> "Running".equals(it.getStatus().getPhase())));
    }

    private static Pod allow(String pod) {
        shell(pod).run("touch", "/data/ready").succeeded();
        return LAB.pods().ready(pod);
    }

    private static void awaitEnd(String pod) {
        await("end of " + pod).atMost(Lab.SOON).until(() -> !isThere(pod));
    }

    /** What is in its claim outlives it. */
    @BeforeEach
    void theFirstIsNotReady() {
        scale(1);
        awaitEnd("member-1");
        shell("member-0").run("rm", "-f", "/data/ready").succeeded();
        LAB.pods().awaited("member-0", pod -> !Readiness.isPodReady(pod));
        scale(2);
    }

    @Nested
    class Holds {

        @Test
        void theSecondComesWhenTheFirstIsReady() {
            allow("member-0");

            allow("member-1");
        }

        @Test
        void aPodHasTheClaimOfThePodBeforeIt() {
            allow("member-0");
            Pod before = allow("member-1");
            String once = names();

            LAB.api().pods().resource(before).delete();

            LAB.pods().successor(before);
            assertThat(names()).isEqualTo(once + "\nmember-1");
        }
    }

    /** Of all pods that had the claim of the second. */
    private static String names() {
        return shell("member-1").run("cat", "/data/names").succeeded();
    }

    @Nested
    class Refused {

        @Test
        void theSecondWhileTheFirstIsNotReady() {
            await().during(Duration.ofSeconds(10))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> !isThere("member-1"));

            assertThat(Readiness.isPodReady(LAB.pods().now("member-0"))).isFalse();
        }

        @Test
        void theEndOfTheFirstBeforeThatOfTheSecondAndOfAnyClaim() {
            allow("member-0");
            allow("member-1");

            scale(1);
            awaitEnd("member-1");

            assertThat(Readiness.isPodReady(LAB.pods().now("member-0"))).isTrue();
            assertThat(LAB.api().persistentVolumeClaims().list().getItems())
                    .extracting(claim -> claim.getMetadata().getName())
                    .contains("data-member-0", "data-member-1");
        }
    }
}
