package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerStatus;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.e2e.cluster.CannotBeShown;
import shop.e2e.cluster.Shell;

/** HorizontalPodAutoscaler, up and down again on a load that is real. */
@Tag("lab")
class AutoscalingTest {

    /** Measured every quarter of a minute, looked at as often, and only then acted on. */
    private static final Duration REACTION = Duration.ofMinutes(5);

    @RegisterExtension
    static final Lab LAB = new Lab("autoscaling");

    private static HorizontalPodAutoscalerStatus autoscaler() {
        return LAB.api()
                .autoscaling()
                .v2()
                .horizontalPodAutoscalers()
                .withName("worker")
                .require()
                .getStatus();
    }

    /** @param reason of the condition ScalingLimited */
    private static boolean isLimited(String reason) {
        return autoscaler().getConditions().stream()
                .filter(condition -> condition.getType().equals("ScalingLimited"))
                .anyMatch(condition -> condition.getReason().equals(reason));
    }

    private static void awaitWorkers(int count) {
        await(count + " workers")
                .atMost(REACTION)
                .until(() -> LAB.pods().named("worker").size() == count);
    }

    private static Shell aWorker() {
        return new Shell(LAB.api(), LAB.pods().ready("worker", 1).getFirst());
    }

    @BeforeAll
    static void somebodyMeasures() {
        CannotBeShown.unless(LAB.api().hasApiGroup("metrics.k8s.io", true), "there is no metrics-server");
    }

    @BeforeEach
    void thereIsWork() {
        awaitWorkers(1);
        aWorker().run("touch", "/tmp/busy").succeeded();
    }

    @AfterEach
    void thereIsNone() {
        LAB.pods().named("worker").forEach(pod -> new Shell(LAB.api(), pod).run("rm", "--force", "/tmp/busy"));
    }

    @Nested
    class Holds {

        @Test
        void anotherPodWhenThereIsMuchToDoAndOneLessWhenThereIsNot() {
            awaitWorkers(2);

            thereIsNone();

            awaitWorkers(1);
        }
    }

    @Nested
    class Refused {

        @Test
        void morePodsThanTheMostHoweverMuchThereIsToDo() {
            awaitWorkers(2);

            LAB.pods()
                    .ready("worker", 2)
                    .forEach(pod ->
                            new Shell(LAB.api(), pod).run("touch", "/tmp/busy").succeeded());

            await().atMost(REACTION).until(() -> isLimited("TooManyReplicas"));
            assertThat(autoscaler().getDesiredReplicas()).isEqualTo(2);
            assertThat(LAB.pods().named("worker")).hasSize(2);
        }
    }
}
