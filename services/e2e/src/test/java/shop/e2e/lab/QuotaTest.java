package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceQuotaStatus;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** ResourceQuota and LimitRange. */
@Tag("lab")
class QuotaTest {

    @RegisterExtension
    static final Lab LAB = new Lab("quota");

    private static ResourceQuotaStatus quota() {
        return LAB.api().resourceQuotas().withName("lab").require().getStatus();
    }

    /** A controller counts afterwards, too: until it has, everything is refused. */
    @BeforeEach
    void counted() {
        await().atMost(Lab.SOON)
                .until(() -> quota().getUsed(), used -> used != null && new Quantity("1").equals(used.get("pods")));
    }

    @Nested
    class Holds {

        @Test
        void theLimitRangeFillsInWhatAPodDoesNotSay() {
            ResourceRequirements filled = LAB.pods()
                    .now("modest")
                    .getSpec()
                    .getContainers()
                    .getFirst()
                    .getResources();

            assertThat(filled.getRequests())
                    .containsEntry("cpu", new Quantity("10m"))
                    .containsEntry("memory", new Quantity("16Mi"));
            assertThat(filled.getLimits()).containsEntry("memory", new Quantity("32Mi"));
        }

        @Test
        void theQuotaCountsWhatIsPromised() {
            assertThat(quota().getUsed())
                    .containsEntry("requests.cpu", new Quantity("10m"))
                    .containsEntry("limits.memory", new Quantity("32Mi"));
        }
    }

    @Nested
    class Refused {

        @Test
        void aContainerThatAsksForMoreThanOneMay() {
            assertThat(LAB.refusal("refused/pod-large.yaml", 403))
                    .contains("maximum memory usage per Container is 96Mi");
        }

        @Test
        void aPodForWhichTooLittleIsLeft() {
            assertThat(LAB.refusal("refused/pod-many.yaml", 403)).contains("exceeded quota", "requests.cpu");
        }

        @Test
        void aServiceOfATypeThatIsNotAllowed() {
            assertThat(LAB.refusal("refused/service.yaml", 403)).contains("exceeded quota", "services.loadbalancers");
        }
    }
}
