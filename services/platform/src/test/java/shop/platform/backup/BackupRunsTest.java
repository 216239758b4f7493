package shop.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.platform.backup.GivenState.bytes;
import static shop.platform.backup.GivenState.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import shop.platform.testing.SettableClock;

/** Which runs there are after one more, or after none. */
class BackupRunsTest {

    private static final RawBsonDocument TEA = document("{'_id': 'tea', 'price': {'$numberLong': '250'}}");
    private static final RawBsonDocument CUP = document("{'_id': 'cup', 'price': {'$numberDecimal': '2.50'}}");

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();

    @Test
    void keepsTheNewestRunsAndWhatIsNotItsOwn() throws IOException {
        Path others = Files.createDirectories(folder.resolve("20261101T120000Z/orders"));
        Path unknown = Files.createDirectories(folder.resolve("lost+found"));
        int pruned = 0;
        for (int day = 1; day <= 5; day++) {
            pruned += backup(3).write(new GivenState().with("products", TEA)).pruned();
            clock.advance(Duration.ofDays(1));
        }

        assertThat(pruned).isEqualTo(2);
        assertThat(new BackupFolder(folder, "catalog").runs())
                .containsExactly("20261105T120000Z", "20261104T120000Z", "20261103T120000Z");
        assertThat(folder.resolve("20261101T120000Z/catalog")).doesNotExist();
        assertThat(folder.resolve("20261102T120000Z")).doesNotExist();
        assertThat(others).isDirectory();
        assertThat(unknown).isDirectory();
    }

    @Test
    void leavesNothingOfARunThatBreaksOff() {
        backup(1).write(new GivenState().with("products", TEA));
        clock.advance(Duration.ofDays(1));
        Stream<RawBsonDocument> broken = Stream.of(TEA, CUP).peek(each -> {
            if (each == CUP) {
                throw new IllegalStateException("the store went away");
            }
        });

        assertThatThrownBy(() -> backup(1).write(new GivenState().with("products", broken)))
                .hasMessage("the store went away");

        assertThat(folder.resolve("20261102T120000Z")).doesNotExist();
        assertThat(file("products.bson")).hasBinaryContent(bytes(TEA));
    }

    @Test
    void clearsAwayWhatADeadProcessLeft() throws IOException {
        Path left = Files.createDirectories(folder.resolve("20261031T120000Z/catalog.unfinished"));
        Files.writeString(left.resolve("products.bson"), "half");

        backup(7).write(new GivenState().with("products", TEA));

        assertThat(left.getParent()).doesNotExist();
        assertThat(new BackupFolder(folder, "catalog").runs()).containsExactly("20261101T120000Z");
    }

    @Test
    void doesNotCountAnEmptyDatabaseAsABackup() {
        backup(1).write(new GivenState().with("products", TEA));

        assertThatThrownBy(() -> backup(1).write(new GivenState()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("catalog holds nothing that could be backed up");

        assertThat(file("products.bson")).hasBinaryContent(bytes(TEA));
    }

    @Test
    void letsOnlyOneWriteAtATime() {
        GivenState outer = new GivenState()
                .with("products", TEA)
                .when(
                        "products",
                        () -> assertThatThrownBy(() -> backup(7).write(new GivenState().with("products", CUP)))
                                .isInstanceOf(IllegalStateException.class)
                                .hasMessageContaining("Another backup or restore"));

        backup(7).write(outer);

        assertThat(file("products.bson")).hasBinaryContent(bytes(TEA));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a file that is always full")
    void saysWhenTheDiskIsFull() {
        backup(1).write(new GivenState().with("products", TEA));
        clock.advance(Duration.ofDays(1));
        Path second = folder.resolve("20261102T120000Z/catalog.unfinished/second.bson");
        GivenState state = new GivenState()
                .with("first", TEA)
                .with("second", TEA)
                .when("first", () -> link(second, Path.of("/dev/full")));

        assertThatThrownBy(() -> backup(1).write(state))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot write a backup to " + folder + ": No space left on device")
                .hasNoCause();

        assertThat(folder.resolve("20261102T120000Z")).doesNotExist();
        assertThat(file("products.bson")).hasBinaryContent(bytes(TEA));
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the first run. */
    private Path file(String name) {
        return folder.resolve("20261101T120000Z/catalog").resolve(name);
    }

    private WriteBackup backup(int keep) {
        return new WriteBackup(new BackupFolder(folder, "catalog"), keep, clock);
    }
}
