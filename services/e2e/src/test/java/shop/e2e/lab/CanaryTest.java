package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two versions behind one Service. */
@Tag("lab")
class CanaryTest {

    private static final int CALLS = 120;

    @RegisterExtension
    static final Lab LAB = new Lab("canary");

    /** How often each version answered; an address that a node still has of a pod that is gone, answers never. */
    private static Map<String, Long> answers() {
        return LAB.shell("caller")
                .bash("for i in {1..%d}; do timeout 2 bash -c 'cat < /dev/tcp/web/80' || echo nobody; done"
                        .formatted(CALLS))
                .succeeded()
                .lines()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static void canaries(int count) {
        LAB.api().apps().deployments().withName("new").scale(count);
        LAB.pods().ready("new", count);
    }

    @BeforeEach
    void stable() {
        LAB.pods().ready("stable", 3);
    }

    @Nested
    class Holds {

        @Test
        void aShareLikeThatOfItsPods() {
            canaries(1);
            await().atMost(Lab.SOON).until(() -> answers().containsKey("new"));

            Map<String, Long> answers = answers();

            // A quarter of 120 by chance: outside of these bounds once in some ten thousand times
            assertThat(answers.get("new")).isBetween(12L, 50L);
            assertThat(answers.get("stable")).isEqualTo(CALLS - answers.get("new"));
        }
    }

    @Nested
    class Refused {

        @Test
        void anybodyToTheNewVersionOnceItIsScaledToNone() {
            canaries(1);
            await().atMost(Lab.SOON).until(() -> answers().containsKey("new"));

            canaries(0);

            await().atMost(Lab.SOON).until(() -> answers().equals(Map.of("stable", (long) CALLS)));
        }
    }
}
