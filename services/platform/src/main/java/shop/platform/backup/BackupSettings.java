package shop.platform.backup;

import com.mongodb.ConnectionString;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.springframework.core.env.Environment;

/** What both jobs can be told. Each impossible value is an {@link IllegalArgumentException} of one line. */
final class BackupSettings {

    static final String MODULE = "shop.backup.module";
    static final String FOLDER = "shop.backup.folder";
    static final String KEEP = "shop.backup.keep";
    static final String RUN = "shop.backup.run";
    static final String FROM = "shop.backup.from";

    private static final int MOST_KEPT = 1000;

    private final UnaryOperator<String> settings;

    BackupSettings(Environment environment) {
        this.settings = name -> environment.getProperty(name, "").strip();
    }

    /** The module's own database, under the credentials that the module has. */
    ConnectionString database() {
        String module = settings.apply(MODULE);
        if (!module.matches("[a-z]+")) {
            throw new IllegalArgumentException("--module=… must name a module with a database, not '" + module + "'");
        }
        String name = "shop." + module + ".mongo-uri";
        String uri = settings.apply(name);
        if (uri.isEmpty()) {
            throw new IllegalArgumentException(name + " is not set, so " + module + " has no database here");
        }
        ConnectionString connection = new ConnectionString(uri);
        if (connection.getDatabase() == null) {
            throw new IllegalArgumentException(name + " names no database");
        }
        return connection;
    }

    Path folder() {
        String stated = settings.apply(FOLDER);
        Path folder = Path.of(stated.isEmpty() ? "/backup" : stated);
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("The backup folder " + folder + " is not there");
        }
        return folder;
    }

    Path writableFolder() {
        Path folder = folder();
        if (!Files.isWritable(folder)) {
            throw new IllegalArgumentException("The backup folder " + folder + " is not writable");
        }
        return folder;
    }

    /** How many backups of the database stay, the new one included. */
    int keep() {
        String stated = settings.apply(KEEP);
        if (stated.isEmpty()) {
            return 7;
        }
        if (!stated.matches("[1-9][0-9]{0,3}") || Integer.parseInt(stated) > MOST_KEPT) {
            throw new IllegalArgumentException(
                    "keep must be a whole number from 1 to " + MOST_KEPT + ", not " + stated);
        }
        return Integer.parseInt(stated);
    }

    /** Empty when nobody said which. */
    String run() {
        return settings.apply(RUN);
    }

    /** Under which name the backup has the database: another one than its own where it shall be restored beside it. */
    String from(String database) {
        String stated = settings.apply(FROM);
        if (!stated.matches("[A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException("from must be the name of a database, not " + stated);
        }
        return stated.isEmpty() ? database : stated;
    }
}
