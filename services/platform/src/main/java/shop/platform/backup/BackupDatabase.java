package shop.platform.backup;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import shop.platform.job.Job;
import shop.platform.job.ShopJob;

/**
 * Writes {@code --module}'s database as it is at one moment to {@code --folder} ({@code /backup} unless set), in
 * mongodump's form, and keeps the newest {@code --keep} of them (7 unless set). Run it in the module's image with the
 * module's settings.
 */
// No auto-configuration: of all that a process has, a backup needs its settings only
@SpringBootConfiguration(proxyBeanMethods = false)
public class BackupDatabase {

    public static void main(String... args) {
        System.exit(backUp(args));
    }

    static int backUp(String... args) {
        Map<String, String> options =
                Map.of("module", BackupSettings.MODULE, "folder", BackupSettings.FOLDER, "keep", BackupSettings.KEEP);
        return ShopJob.run(BackupDatabase.class, options, args);
    }

    @Bean
    Job databaseBackup(Environment environment) {
        BackupSettings settings = new BackupSettings(environment);
        var database = settings.database();
        var folder = new BackupFolder(settings.writableFolder(), String.valueOf(database.getDatabase()));
        var writeBackup = new WriteBackup(folder, settings.keep(), Clock.systemUTC());
        return () -> {
            try (DatabaseClient client = DatabaseClient.open(database);
                    Snapshot snapshot = Snapshot.take(client)) {
                return inOneLine(writeBackup.write(snapshot));
            }
        };
    }

    private static String inOneLine(WriteBackup.Written written) {
        Manifest manifest = written.manifest();
        return String.format(
                Locale.ROOT,
                "%s: %d documents of %d collections in run %s, %.1f MB; older runs removed: %d",
                manifest.database(),
                manifest.documents(),
                manifest.collections().size(),
                written.run(),
                manifest.bytes() / 1e6,
                written.pruned());
    }
}
