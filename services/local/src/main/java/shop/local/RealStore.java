package shop.local;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCredential;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** A MongoDB that runs elsewhere; each module gets a database of its own in it. */
final class RealStore implements Store {

    private final String server;
    private final String options;

    private RealStore(String server, String options) {
        this.server = server;
        this.options = options;
    }

    /** @throws CannotStart when the URI is none, names a database, or nobody answers there within 3 seconds */
    static RealStore connect(String uri) {
        RealStore store = of(uri);
        ConnectionString parsed = parse(uri);
        // Never the URI itself: it may hold a password
        String hosts = String.join(",", parsed.getHosts());
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(parsed)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                .build();
        try (MongoClient client = MongoClients.create(settings)) {
            client.getDatabase("catalog").runCommand(new Document("ping", 1));
        } catch (MongoException unreachable) {
            throw new CannotStart("--mongo: no MongoDB answers at " + hosts + " (" + firstLine(unreachable) + ")");
        }
        return store;
    }

    /** The same without asking whether anybody answers. */
    static RealStore of(String uri) {
        ConnectionString parsed = parse(uri);
        if (parsed.getDatabase() != null) {
            throw new CannotStart("--mongo must name no database: each module gets its own");
        }
        int question = uri.indexOf('?');
        String server = (question < 0 ? uri : uri.substring(0, question)).replaceFirst("/$", "");
        String options = question < 0 ? "" : uri.substring(question);
        MongoCredential credential = parsed.getCredential();
        if (credential != null && !options.toLowerCase(Locale.ROOT).contains("authsource=")) {
            // A database in the URI would else become the one in which the account is looked for
            options += (options.isEmpty() ? "?" : "&") + "authSource=" + credential.getSource();
        }
        return new RealStore(server, options);
    }

    private static ConnectionString parse(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException | MongoException e) {
            throw new CannotStart("--mongo needs a URI such as mongodb://localhost:27017");
        }
    }

    private static String firstLine(MongoException unreachable) {
        String text =
                String.valueOf(unreachable.getMessage()).lines().findFirst().orElse("no reason given");
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    @Override
    public String uri(String database) {
        return server + "/" + database + options;
    }

    @Override
    public void close() {
        // It is not ours
    }
}
