package shop.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The table of attacks says what there is, and all of it. */
class AttackTableTest {

    private static final Path FOLDER = Path.of("").toAbsolutePath();
    private static final String TABLE = read(FOLDER.resolve("ATTACKS.md"));

    /** {@code [Class.method](path of the class)}, or {@code [Class](path)} for all of it. */
    static final List<MatchResult> NAMED = Pattern.compile("\\[(\\w+)(?:\\.(\\w+))?]\\(([^)]+)/(\\w+)\\.java\\)")
            .matcher(TABLE)
            .results()
            .toList();

    @ParameterizedTest
    @FieldSource("NAMED")
    void namesTestsThatExist(MatchResult test) {
        Path file = FOLDER.resolve(test.group(3)).resolve(test.group(4) + ".java");

        assertThat(test.group(4)).isEqualTo(test.group(1));
        assertThat(file).exists();
        if (test.group(2) != null) {
            assertThat(read(file)).contains(" void " + test.group(2) + "(");
        }
    }

    @Test
    void namesEveryAttackOnAWholeShop() {
        List<String> attacks = Stream.of(Attacks.class.getInterfaces())
                .flatMap(group -> Stream.of(group.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(AttackTableTest::name)
                .sorted()
                .toList();

        List<String> named = NAMED.stream()
                .filter(test -> test.group(1).endsWith("Attacks"))
                .map(test -> test.group(1) + "." + test.group(2))
                .sorted()
                .toList();

        assertThat(attacks).hasSizeGreaterThan(25);
        assertThat(named).isEqualTo(attacks);
    }

    @Test
    void hasAnAnswerAndATestInEveryRow() {
        List<String> rows = TABLE.lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("| ---") && !line.startsWith("| attempt"))
                .toList();

        assertThat(rows)
                .hasSizeGreaterThan(25)
                .allSatisfy(row ->
                        assertThat(row).matches("\\|[^|]{10,}\\|[^|]{3,}\\|[^|]*\\[\\w+.*\\]\\(.*\\.java\\).*\\|"));
        assertThat(new TreeSet<>(rows)).hasSameSizeAs(rows);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
