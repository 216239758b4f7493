package shop.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import shop.local.Options;

/** The README's blocks of commands. */
final class Readme {

    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    private Readme() {}

    /** The first block with a word in it. */
    static String blockWith(String word) throws IOException {
        return SHELL_BLOCK
                .matcher(Files.readString(Options.defaults().home().resolve("README.md")))
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.contains(word))
                .findFirst()
                .orElseThrow();
    }

    /** What the commands print, when all of them succeed. */
    static String run(String commands) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands)
                .redirectErrorStream(true)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(output).isZero();
        return output;
    }
}
