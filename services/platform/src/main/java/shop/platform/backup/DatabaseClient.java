package shop.platform.backup;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The database as a job has it: it may take its time for one answer, such as an index over everything. */
record DatabaseClient(MongoClient client, MongoDatabase database) implements AutoCloseable {

    /** @param connection names a database */
    static DatabaseClient open(ConnectionString connection) {
        MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.MINUTES))
                .applyConnectionString(connection)
                .applicationName("backup")
                .readConcern(ReadConcern.MAJORITY)
                .writeConcern(WriteConcern.MAJORITY)
                .build());
        return new DatabaseClient(client, client.getDatabase(Objects.requireNonNull(connection.getDatabase())));
    }

    @Override
    public void close() {
        client.close();
    }
}
