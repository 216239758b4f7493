package shop.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it looks whether any process of this JVM is left")
class LaunchTest {

    @TempDir
    Path folder;

    @Test
    void saysAtOnceWhenAProcessDiesWhileStarting() {
        Options options = options().with("back", "tiny.dies-at-once", "yes");

        assertThatThrownBy(() -> TinyShop.start(options))
                .isInstanceOf(ProcessDied.class)
                .hasMessageContainingAll("back", "exit code 7", "cannot work like this", "back.log");

        assertThat(livingChildren()).isEmpty();
    }

    @Test
    void givesUpOnAProcessThatIsNeverReadyAndStopsAll() {
        Options options = options().with("front", "tiny.never-ready", "yes").withPatience(Duration.ofSeconds(3));

        assertThatThrownBy(() -> TinyShop.start(options))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("not ready after 3 s", "front")
                .hasMessageNotContaining("back,");

        assertThat(livingChildren()).isEmpty();
    }

    @Test
    void namesThePortThatIsTakenBeforeItStartsAnything() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> TinyShop.start(options().withPort(other.getLocalPort())))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("port " + other.getLocalPort() + " is taken");
        }

        assertThat(folder.resolve("logs")).doesNotExist();
    }

    @Test
    void refusesToRunTwiceInOneFolder() {
        try (RunningShop first = TinyShop.start(options())) {
            assertThat(first.process("front").isAlive()).isTrue();
            assertThatThrownBy(() -> TinyShop.start(options()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already running");
        }
    }

    private Options options() {
        return TinyShop.options(folder);
    }

    /** What this test's own java processes left behind. */
    private static List<ProcessHandle> livingChildren() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .toList();
    }
}
