package shop.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

/** As a container starts it. */
@ExtendWith(OutputCaptureExtension.class)
class BackupDatabaseTest {

    private static final String NO_STORE = "mongodb://127.0.0.1:1/catalog?serverSelectionTimeoutMS=100";

    @TempDir
    private Path folder;

    private final String uri = EmbeddedMongo.uri("catalog");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            --module=,               "--module=… must name a module with a database, not ''"
            --module=Catalog!,       "--module=… must name a module with a database, not 'Catalog!'"
            --module=orders,         "shop.orders.mongo-uri is not set, so orders has no database here"
            --module=nameless,       "shop.nameless.mongo-uri names no database"
            --folder=/no/such,       "The backup folder /no/such is not there"
            --folder=/proc/version,  "The backup folder /proc/version is not there"
            --keep=0,                "keep must be a whole number from 1 to 1000, not 0"
            --keep=-1,               "keep must be a whole number from 1 to 1000, not -1"
            --keep=1001,             "keep must be a whole number from 1 to 1000, not 1001"
            --keep=all,              "keep must be a whole number from 1 to 1000, not all"
            --run=latest,            "Unknown option --run=latest; known: --folder=…, --keep=…, --module=…, --<setting>=…"
            """)
    void refusesWhatIsImpossible(String argument, String line, CapturedOutput output) {
        int exitCode = BackupDatabase.backUp(arguments(uri, argument));

        assertThat(exitCode).isEqualTo(2);
        assertThat(output.getErr().lines()).containsExactly(line);
        assertThat(output.getOut()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAFolderThatItMayNotWrite(CapturedOutput output) {
        assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "root may write everywhere");

        int exitCode = BackupDatabase.backUp(arguments(uri));

        assertThat(exitCode).isEqualTo(2);
        assertThat(output.getErr().lines()).containsExactly("The backup folder " + folder + " is not writable");
    }

    @Test
    void needsAStoreWithSnapshots(CapturedOutput output) {
        int exitCode = BackupDatabase.backUp(arguments(uri));

        assertThat(exitCode).isEqualTo(1);
        assertThat(output.getErr().lines())
                .containsExactly("The store has no snapshots: a backup needs a replica set of MongoDB 6.0 or later");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysWhenThereIsNoStore(CapturedOutput output) {
        int exitCode = BackupDatabase.backUp(arguments(NO_STORE));

        assertThat(exitCode).isEqualTo(1);
        assertThat(output.getErr().lines()).containsExactly("The store cannot be reached at the moment.");
        assertThat(folder).isEmptyDirectory();
    }

    /** The usual ones, but for those that are stated. */
    private String[] arguments(String store, String... stated) {
        Map<String, String> arguments = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(
                                "--module=catalog",
                                "--folder=" + folder,
                                "--shop.catalog.mongo-uri=" + store,
                                "--shop.nameless.mongo-uri=mongodb://localhost:1",
                                "--shop.job.patience=0s"),
                        Stream.of(stated))
                .forEach(argument -> arguments.put(argument.split("=", 2)[0], argument));
        return arguments.values().toArray(String[]::new);
    }
}
