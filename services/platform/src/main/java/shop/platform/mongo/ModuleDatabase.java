package shop.platform.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.mongodb.MongoMetricsConnectionPoolListener;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;

/**
 * A module's own database, with its own client and credentials, also where several modules share a process. It opens
 * without a server; the first use creates the indexes, so that no write ever comes before the index that guards it.
 */
public final class ModuleDatabase implements AutoCloseable {

    private final MongoClient client;
    private final MongoDatabase database;
    private final Consumer<MongoDatabase> indexes;
    private final AtomicReference<@Nullable CompletableFuture<Void>> attempt = new AtomicReference<>();
    private volatile boolean ready;

    private ModuleDatabase(MongoClient client, MongoDatabase database, Consumer<MongoDatabase> indexes) {
        this.client = client;
        this.database = database;
        this.indexes = indexes;
    }

    /**
     * @param module name of the module, for metrics and the server's log
     * @param uri MongoDB connection string that names the database
     * @param indexes creates the module's indexes; runs again on the next use when it fails
     * @throws IllegalArgumentException when the connection string is not valid or names no database
     */
    public static ModuleDatabase open(
            String module, String uri, MeterRegistry meters, Consumer<MongoDatabase> indexes) {
        ConnectionString connection = parse(module, uri);
        String name = connection.getDatabase();
        if (name == null) {
            throw new IllegalArgumentException("shop." + module + ".mongo-uri names no database");
        }
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(3, TimeUnit.SECONDS)
                        .addConnectionPoolListener(new MongoMetricsConnectionPoolListener(
                                meters, event -> List.of(Tag.of("module", module)))))
                .applyConnectionString(connection)
                .applicationName(module)
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .readConcern(ReadConcern.MAJORITY)
                .writeConcern(WriteConcern.MAJORITY.withWTimeout(5, TimeUnit.SECONDS))
                .build();
        MongoClient client = MongoClients.create(settings);
        return new ModuleDatabase(client, client.getDatabase(name), indexes);
    }

    /** The driver's own message quotes what it cannot read, which may be a part of the password. */
    private static ConnectionString parse(String module, String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException | MongoException e) {
            throw new IllegalArgumentException("shop." + module
                    + ".mongo-uri is no MongoDB URI; user name and password have to be percent-encoded");
        }
    }

    /** @throws com.mongodb.MongoTimeoutException after 3 s when no server answers */
    public MongoDatabase get() {
        if (!ready) {
            createIndexes();
        }
        return database;
    }

    /** Makes sure of a connection that is logged in. */
    public void ping() {
        get().runCommand(new Document("ping", 1));
    }

    /** One attempt at a time; whoever comes meanwhile shares its outcome, so that an outage keeps nobody for longer. */
    private void createIndexes() {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> running = attempt.compareAndExchange(null, mine);
        if (running != null) {
            await(running);
            return;
        }
        try {
            if (!ready) {
                indexes.accept(database);
                ready = true;
            }
            mine.complete(null);
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            attempt.set(null);
        }
    }

    private static void await(CompletableFuture<Void> running) {
        try {
            running.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException shared ? shared : e;
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
