package shop.e2e.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BashTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    private Bash.Result run(String line, Duration limit) {
        return new Bash(folder, "greet() { echo \"hello $NAME\"; }", Map.of("NAME", "you")).run(line, limit, told::add);
    }

    @Test
    void runsALineInItsFolderWithWhatIsDefined() {
        Bash.Result result = run("greet && pwd && echo oh >&2", LONG);

        assertThat(result.code()).isZero();
        assertThat(result.output().lines())
                .contains("hello you", "oh")
                .anyMatch(line -> line.endsWith(folder.getFileName().toString()));
        assertThat(told).contains("hello you");
    }

    @Test
    void tellsHowItEnded() {
        assertThat(run("exit 7", LONG).code()).isEqualTo(7);
    }

    @Test
    void endsWhatDoesNotEndAndWhatThatBegan() {
        Bash.Result result = run("sleep 60 & echo $! > pid; echo begun; wait", Duration.ofSeconds(1));

        assertThat(result.isInTime()).isFalse();
        assertThat(result.output()).isEqualTo("begun");
        await().atMost(LONG).until(() -> ProcessHandle.of(pid()).isEmpty());
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readString(folder.resolve("pid")).strip());
    }
}
