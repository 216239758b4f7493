package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("lab")
class HostPathTest {

    @RegisterExtension
    static final Lab LAB = new Lab("host-path");

    @Nested
    class Holds {

        @Test
        void aFileOfTheNodeOnWhichThePodIs() {
            assertThat(LAB.shell("reader").run("cat", "/node/hostname").succeeded())
                    .isEqualTo(LAB.pods().nodeOf("reader"));
        }
    }

    @Nested
    class Refused {

        @Test
        void writingWhatIsMountedToBeRead() {
            assertThat(LAB.shell("reader").bash("echo mine > /node/hostname").output())
                    .containsAnyOf("Read-only file system", "Permission denied");
        }

        @Test
        void aPathThatIsNotWhatItsTypeSays() {
            await().atMost(Lab.SOON).until(() -> LAB.events().tell("hostPath type check failed: /etc is not a file"));

            assertThat(LAB.pods().now("wrong").getStatus().getPhase()).isEqualTo("Pending");
        }
    }
}
