package shop.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.platform.backup.GivenState.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.SettableClock;

/** As a container starts it. */
@ExtendWith(OutputCaptureExtension.class)
class RestoreDatabaseTest {

    @TempDir
    private Path folder;

    private final String uri = EmbeddedMongo.uri("catalog");

    @Test
    void bringsBackADatabaseOfAnotherName(CapturedOutput output) {
        backUp();

        int exitCode = RestoreDatabase.restore(arguments("--run=latest", "--from=catalog"));

        assertThat(exitCode).isZero();
        assertThat(output.getOut().lines())
                .containsExactly("catalog: 1 documents of 1 collections are back as they were at 2026-11-01T12:00:00Z");
        assertThat(output.getErr()).isEmpty();
    }

    @Test
    void listsTheRunsThatThereAre(CapturedOutput output) {
        backUp();

        int exitCode = RestoreDatabase.restore(arguments("--from=catalog"));

        assertThat(exitCode).isEqualTo(2);
        assertThat(output.getErr().lines())
                .containsExactly("--run=… must be latest or a complete run of catalog: 20261101T120000Z");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            --module=orders,    "shop.orders.mongo-uri is not set, so orders has no database here"
            --folder=/no/such,  "The backup folder /no/such is not there"
            --from=../orders,   "from must be the name of a database, not ../orders"
            --from=orders,      "There is no complete backup of orders in FOLDER"
            --keep=7,           "Unknown option --keep=7; known: --folder=…, --from=…, --module=…, --run=…, --<setting>=…"
            """)
    void refusesWhatIsImpossible(String argument, String line, CapturedOutput output) {
        int exitCode = RestoreDatabase.restore(arguments("--run=latest", argument));

        assertThat(exitCode).isEqualTo(2);
        assertThat(output.getErr().lines()).containsExactly(line.replace("FOLDER", folder.toString()));
        assertThat(output.getOut()).isEmpty();
    }

    @Test
    void theDatabasesAddressMayBeAMountedFile(CapturedOutput output) throws Exception {
        backUp();
        Path settings = Files.createDirectory(folder.resolve("settings"));
        Files.writeString(settings.resolve("shop.catalog.mongo-uri"), uri + "\n");

        int exitCode = RestoreDatabase.restore(
                "--spring.config.import=configtree:" + settings + "/",
                "--module=catalog",
                "--folder=" + folder,
                "--run=latest",
                "--from=catalog");

        assertThat(output.getErr()).isEmpty();
        assertThat(exitCode).isZero();
    }

    private void backUp() {
        new WriteBackup(new BackupFolder(folder, "catalog"), 7, new SettableClock())
                .write(new GivenState().with("products", document("{'_id': 'tea'}")));
    }

    /** The usual ones, but for those that are stated. */
    private String[] arguments(String... stated) {
        Map<String, String> arguments = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(
                                "--module=catalog",
                                "--folder=" + folder,
                                "--shop.catalog.mongo-uri=" + uri,
                                "--shop.job.patience=0s"),
                        Stream.of(stated))
                .forEach(argument -> arguments.put(argument.split("=", 2)[0], argument));
        return arguments.values().toArray(String[]::new);
    }
}
