package shop.e2e.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of tests that are not run but by this one. */
class ProverTest {

    static class Good {
        @Nested
        class Holds {
            @Test
            void aTestOfOneCase() {}

            @ParameterizedTest
            @ValueSource(ints = {1, 2, 3})
            void aTestOfManyCases(int number) {
                assertThat(number).isPositive();
            }
        }

        @Nested
        class Refused {
            @Test
            void theOpposite() {}
        }
    }

    static class Bad {
        @Nested
        class Holds {
            @Test
            void something() {}
        }

        @Nested
        class Refused {
            @Test
            void theOpposite() {
                assertThat("open").isEqualTo("closed");
            }
        }
    }

    static class NotHere {
        @BeforeAll
        static void needsMore() {
            assumeThat(1).as("there is one node only").isEqualTo(2);
        }

        @Nested
        class Holds {
            @Test
            void something() {}
        }

        @Nested
        class Refused {
            @Test
            void theOpposite() {}
        }
    }

    static class HalfHere {
        @Nested
        class Holds {
            @Test
            void something() {}
        }

        @Nested
        class Refused {
            @Test
            void theOpposite() {
                assumeThat(1).as("there is one node only").isEqualTo(2);
            }
        }
    }

    static class OneSided {
        @Nested
        class Holds {
            @Test
            void something() {}
        }
    }

    private final List<String> told = new ArrayList<>();

    private Proof prove(Class<?> test) {
        return Prover.prove(test.getName(), told::add);
    }

    @Test
    void countsWhatMustBeAndWhatMustNotBe() {
        assertThat(prove(Good.class)).isEqualTo(new Proof(Verdict.PASSED, 2, 1, List.of()));
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "  holds    a test of one case", "  holds    a test of many cases", "  refused  the opposite");
    }

    @Test
    void saysWhatFailedAndHow() {
        Proof proof = prove(Bad.class);

        assertThat(proof.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(proof.reasons()).singleElement().asString().contains("the opposite: ", "closed", "open");
    }

    @Test
    void skipsWhatTheClusterCannotShowAndSaysWhy() {
        Proof proof = prove(NotHere.class);

        assertThat(proof.verdict()).isEqualTo(Verdict.SKIPPED);
        assertThat(proof.reasons()).singleElement().asString().contains("there is one node only");
    }

    @Test
    void passesNothingOfWhichOneSideWasSkipped() {
        Proof proof = prove(HalfHere.class);

        assertThat(proof.verdict()).isEqualTo(Verdict.SKIPPED);
        assertThat(proof.holds()).isOne();
    }

    @Test
    void failsWhatShowsOneSideOnly() {
        Proof proof = prove(OneSided.class);

        assertThat(proof.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(proof.reasons()).containsExactly("no test showed what must not be");
    }
}
