package shop.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineTest {

    /** What nobody can mean; {@link RunScriptTest} tries the same on the script. */
    static List<List<String>> bad() {
        return List.of(
                List.of("nonsense"),
                List.of("Services"),
                List.of(""),
                List.of("services", "monolith"),
                List.of("--port", "80", "services"),
                List.of("--nonsense"),
                List.of("-p", "80"),
                List.of("--port"),
                List.of("--port", ""),
                List.of("--port", "0"),
                List.of("--port", "-1"),
                List.of("--port", "65536"),
                List.of("--port", "70000"),
                List.of("--port", "99999999999999999999"),
                List.of("--port", "abc"),
                List.of("--port", "80.5"),
                List.of("--port", "0x50"),
                List.of("monolith", "--port", "8080 "),
                List.of("--mongo"),
                List.of("--mongo", ""),
                List.of("--mongo", "localhost:27017"),
                List.of("--mongo", "http://localhost:27017"),
                List.of("--mongo", "mongodb://"),
                List.of("--mongo", "@"),
                List.of("--mongo", "@/nowhere/uri"),
                List.of("--mongo", "@/"),
                List.of("--mongo", "@/dev/null"),
                List.of("--mongo", "@" + Options.defaults().home().resolve("mvnw")));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWhatCannotBeMeantInOneLineWithTwo(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = new Local(new PrintStream(out, true), new PrintStream(err, true)).run(arguments);

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("scripts/run: ");
        assertThat(out.size()).isZero();
    }

    @Test
    void readsEveryAssemblyAndItsOptions() {
        for (Assembly assembly : Assembly.values()) {
            CommandLine line =
                    CommandLine.parse(List.of(assembly.label(), "--mongo", "mongodb://db:27017", "--port", "18080"));

            assertThat(line).isEqualTo(new CommandLine(assembly, 18080, "mongodb://db:27017"));
        }
    }

    @Test
    void readsAnAddressWithAPasswordFromTheFirstLineOfAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my uri"), " mongodb://shop:geheim@db \n# of the test system\n");

        CommandLine line = CommandLine.parse(List.of("--mongo", "@" + file));

        assertThat(line.mongo()).isEqualTo("mongodb://shop:geheim@db");
        assertThat(line.toString()).contains("8080").doesNotContain("geheim");
    }

    @Test
    void startsServicesOnPort8080WithoutASingleWord() {
        assertThat(CommandLine.parse(List.of())).isEqualTo(new CommandLine(Assembly.SERVICES, 8080, null));
    }
}
