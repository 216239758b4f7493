package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class CannotBeShownTest {

    @Test
    void skipsWithTheReasonOnAClusterOfSomebodyElse() {
        assertThatThrownBy(() -> CannotBeShown.refuse("there is one node only", false))
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("there is one node only");
    }

    @Test
    void failsOnAClusterThatCanShowEverything() {
        assertThatThrownBy(() -> CannotBeShown.refuse("there is one node only", true))
                .isInstanceOf(AssertionError.class)
                .isNotInstanceOf(TestAbortedException.class)
                .hasMessageContaining("there is one node only");
    }
}
