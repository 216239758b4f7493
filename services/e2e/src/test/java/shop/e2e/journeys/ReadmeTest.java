package shop.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import shop.e2e.client.LocalShop;
import shop.local.Assembly;
import shop.local.Options;

/** What the README shows works when it is pasted. */
class ReadmeTest {

    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @Test
    void showsCommandsThatBrowseAndBuy() throws Exception {
        String commands = blockWith("curl");

        try (LocalShop shop = LocalShop.start(Assembly.MONOLITH, "readme", Options.defaults())) {
            String output =
                    run(commands.replace("http://localhost:8080", shop.url().toString()));

            assertThat(output)
                    .contains("\"sku\":\"KIT-001\"")
                    .contains("\"id\":\"")
                    .contains("\"totalInCents\":4900");
        }
    }

    @Test
    void namesTheTwoCommandsThatDoAllTheSetUp() throws IOException {
        List<String> programs =
                blockWith("scripts/run").lines().map(line -> line.split(" ")[0]).toList();

        assertThat(programs).containsExactly("scripts/run", "./mvnw");
        assertThat(Files.isExecutable(root().resolve("scripts/run"))).isTrue();
        assertThat(Files.isExecutable(root().resolve("mvnw"))).isTrue();
    }

    @Test
    void showsTheCommandsForAClusterThatCiRuns() throws IOException {
        List<String> commands = blockWith("scripts/cluster")
                .lines()
                .map(line -> line.split(" +#")[0].strip())
                .toList();

        assertThat(commands).hasSize(3);
        assertThat(Files.readString(root().resolve(".ci/cluster"))).contains(commands);
    }

    private static String blockWith(String word) throws IOException {
        Matcher blocks = SHELL_BLOCK.matcher(Files.readString(root().resolve("README.md")));
        return blocks.results()
                .map(block -> block.group(1))
                .filter(block -> block.contains(word))
                .findFirst()
                .orElseThrow();
    }

    private static String run(String commands) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands)
                .redirectErrorStream(true)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(output).isZero();
        return output;
    }

    private static Path root() {
        return Options.defaults().home();
    }
}
