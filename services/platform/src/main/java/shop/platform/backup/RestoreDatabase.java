package shop.platform.backup;

import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import shop.platform.job.Job;
import shop.platform.job.ShopJob;

/**
 * Reads the backup {@code --run} of {@code --module}'s database, or the {@code latest}, from {@code --folder}
 * ({@code /backup} unless set) into that database, which must be empty. With {@code --from} it takes the backup of a
 * database of another name. Run it in the module's image with the module's settings, while the module is stopped.
 */
// No auto-configuration: of all that a process has, a restore needs its settings only
@SpringBootConfiguration(proxyBeanMethods = false)
public class RestoreDatabase {

    public static void main(String... args) {
        System.exit(restore(args));
    }

    static int restore(String... args) {
        Map<String, String> options = Map.of(
                "module", BackupSettings.MODULE,
                "folder", BackupSettings.FOLDER,
                "run", BackupSettings.RUN,
                "from", BackupSettings.FROM);
        return ShopJob.run(RestoreDatabase.class, options, args);
    }

    @Bean
    Job databaseRestore(Environment environment) {
        BackupSettings settings = new BackupSettings(environment);
        var database = settings.database();
        String from = settings.from(String.valueOf(database.getDatabase()));
        var restoreBackup = new RestoreBackup(new BackupFolder(settings.folder(), from));
        return () -> {
            try (DatabaseClient client = DatabaseClient.open(database)) {
                return inOneLine(restoreBackup.restore(settings.run(), client.database()));
            }
        };
    }

    private static String inOneLine(Manifest manifest) {
        return String.format(
                Locale.ROOT,
                "%s: %d documents of %d collections are back as they were at %s",
                manifest.database(),
                manifest.documents(),
                manifest.collections().size(),
                manifest.taken());
    }
}
