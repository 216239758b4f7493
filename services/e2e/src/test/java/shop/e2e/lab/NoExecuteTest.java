package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.client.NamespacedKubernetesClient;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/** A taint that empties a node, with a key that only the lab knows; alone, as the shop's pods on that node go as well. */
@Isolated
@Tag("lab")
class NoExecuteTest {

    @RegisterExtension
    static final Lab LAB = new Lab("no-execute");

    private static NamespacedKubernetesClient api() {
        return LAB.api();
    }

    private static boolean isGone(String pod) {
        return api().pods().withName(pod).get() == null;
    }

    private static LabNodes.Marked empty() {
        return LAB.nodes().empty(LAB.pods().nodeOf("stays"), "lab/leaving", "now");
    }

    /** A test may have sent them away. */
    @BeforeEach
    void allAreThere() {
        Stream.of("lingers", "leaves").filter(NoExecuteTest::isGone).forEach(pod -> LAB.apply("pod-" + pod + ".yaml"));
        Stream.of("stays", "lingers", "leaves").forEach(LAB.pods()::ready);
    }

    @AfterAll
    static void theShopIsBack() {
        new ShopAround(api()).awaitWhole();
    }

    @Nested
    class Holds {

        @Test
        void whoToleratesTheTaintStays() {
            String uid = LAB.pods().now("stays").getMetadata().getUid();

            try (LabNodes.Marked emptied = empty()) {
                await().atMost(Lab.SOON).until(() -> isGone("leaves"));

                assertThat(LAB.pods().nodeOf("stays")).isEqualTo(emptied.node());
                assertThat(LAB.pods().now("stays").getMetadata().getUid()).isEqualTo(uid);
            }
        }

        @Test
        void fiveMinutesForNodesInTroubleThatNobodyAskedFor() {
            assertThat(LAB.pods().now("leaves").getSpec().getTolerations())
                    .filteredOn(toleration -> "NoExecute".equals(toleration.getEffect()))
                    .allSatisfy(toleration -> assertThat(toleration.getTolerationSeconds())
                            .isEqualTo(Duration.ofMinutes(5).toSeconds()))
                    .extracting(Toleration::getKey)
                    .containsExactlyInAnyOrder("node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable");
        }
    }

    @Nested
    class Refused {

        @Test
        void toStayToWhoDoesNotTolerateItAndToStayForEverToWhoDoesForAWhile() {
            try (LabNodes.Marked emptied = empty()) {
                await().atMost(Lab.SOON).until(() -> isGone("leaves"));
                assertThat(isGone("lingers")).as("on " + emptied.node()).isFalse();

                await().atMost(Lab.SOON).until(() -> isGone("lingers"));
            }
        }
    }
}
