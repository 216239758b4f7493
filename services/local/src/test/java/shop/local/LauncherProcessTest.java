package shop.local;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherProcessTest {

    private static final Pattern PID = Pattern.compile("pid (\\d+)");

    @TempDir
    Path folder;

    private Process launcher;
    private BufferedReader output;
    private final List<ProcessHandle> children = new ArrayList<>();

    @BeforeEach
    void launch() throws IOException {
        launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TinyLauncher.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        output = launcher.inputReader();
        readUntil("The shop answers at");
    }

    @AfterEach
    void end() {
        launcher.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void leavesNoOrphanWhenItIsKilledHard() {
        launcher.destroyForcibly();

        await().atMost(Duration.ofSeconds(5)).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void stopsItsChildrenInPeaceWhenItIsTerminated() throws Exception {
        launcher.destroy();

        assertThat(launcher.waitFor(20, SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(Files.readString(folder.resolve("logs/front.log"))).contains("left in peace");
    }

    @Test
    void endsWithTheLogOfAChildThatDied() throws Exception {
        children.getFirst().destroyForcibly();

        assertThat(launcher.waitFor(20, SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isEqualTo(1);
        assertThat(output.lines())
                .anyMatch(line -> line.contains("died with exit code 137"))
                .anyMatch(line -> line.contains("hello from pid"));
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    private void readUntil(String wanted) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher pid = PID.matcher(line);
            if (pid.find()) {
                children.add(ProcessHandle.of(Long.parseLong(pid.group(1))).orElseThrow());
            }
            if (line.contains(wanted)) {
                assertThat(children).hasSize(2);
                return;
            }
        }
        throw new AssertionError("the launcher ended before it was ready");
    }
}
