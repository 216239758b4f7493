package shop.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the launcher and the images say of the same processes. */
class ProcessImagesTest {

    private static final Path HOME = Options.defaults().home();

    static Stream<Program> programs() {
        return Arrays.stream(Assembly.values())
                .flatMap(assembly -> assembly.programs().stream())
                .distinct();
    }

    @Test
    void thereIsAnImageOfEveryProcessAndOfNothingElse() throws IOException {
        Matcher names =
                Pattern.compile("(?m)^readonly ALL='(.*)'$").matcher(Files.readString(HOME.resolve("scripts/images")));

        assertThat(names.find()).isTrue();
        assertThat(List.of(names.group(1).split(" ")))
                .containsExactlyInAnyOrderElementsOf(
                        programs().map(Program::name).toList());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void anImageRunsTheMainClassThatTheLauncherRuns(Program program) throws IOException {
        Path pom = HOME.resolve(program.module()).resolve("pom.xml");

        assertThat(pom).content().containsPattern("(image.main-class|mainClass)>\\Q" + program.mainClass() + "\\E</");
    }
}
