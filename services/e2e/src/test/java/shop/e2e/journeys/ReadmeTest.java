package shop.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.local.Options;

/** What the README shows is there. Its commands for buying are run by {@link MonolithJourneysTest}. */
class ReadmeTest {

    @Test
    void namesTheTwoCommandsThatDoAllTheSetUp() throws IOException {
        List<String> programs = Readme.blockWith("scripts/run")
                .lines()
                .map(line -> line.split(" ")[0])
                .toList();

        assertThat(programs).containsExactly("scripts/run", "./mvnw");
        assertThat(Files.isExecutable(root().resolve("scripts/run"))).isTrue();
        assertThat(Files.isExecutable(root().resolve("mvnw"))).isTrue();
    }

    @Test
    void showsTheCommandsForAClusterThatCiRuns() throws IOException {
        List<String> commands = Readme.blockWith("scripts/cluster")
                .lines()
                .map(line -> line.split(" +#")[0].strip())
                .toList();

        assertThat(commands).hasSize(3);
        assertThat(Files.readString(root().resolve(".ci/cluster"))).contains(commands);
    }

    private static Path root() {
        return Options.defaults().home();
    }
}
