package shop.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facts about processes that the scripts for clusters state again, because bash cannot ask the launcher. */
class StatedInScriptsTest {

    @Test
    void everyProcessThatCallsANeighbourGetsAKey() throws IOException {
        List<String> callers = names(program -> !program.calls().isEmpty());

        assertThat(list("scripts/lib/secrets", "CALLERS")).containsExactlyInAnyOrderElementsOf(callers);
    }

    @Test
    void everyModuleWithADatabaseGetsAUser() throws IOException {
        assertThat(list("scripts/lib/secrets", "WITH_DATABASE"))
                .containsExactlyInAnyOrderElementsOf(Program.WITH_DATABASE);
    }

    @Test
    void everyProcessHasAnImage() throws IOException {
        assertThat(list("scripts/lib/deployment", "ALL_IMAGES"))
                .containsExactlyInAnyOrderElementsOf(names(program -> true));
    }

    private static List<String> names(Predicate<Program> wanted) {
        return Stream.concat(
                        Stream.of(Program.PAYMENTS),
                        Arrays.stream(Assembly.values()).flatMap(assembly -> assembly.programs().stream()))
                .filter(wanted)
                .map(Program::name)
                .distinct()
                .toList();
    }

    private static List<String> list(String script, String name) throws IOException {
        String text = Files.readString(Options.defaults().home().resolve(script));
        Matcher list = Pattern.compile("^readonly " + name + "=\\(([^)]+)\\)$", Pattern.MULTILINE)
                .matcher(text);
        assertThat(list.find()).as(script + " has " + name).isTrue();
        return List.of(list.group(1).split(" "));
    }
}
