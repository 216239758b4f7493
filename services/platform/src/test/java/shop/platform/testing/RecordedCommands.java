package shop.platform.testing;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.UuidRepresentation;

/** A database of its own whose commands are recorded as they are sent, so that the database can explain each. */
public final class RecordedCommands implements AutoCloseable {

    private static final Set<String> EXPLAINABLE =
            Set.of("find", "aggregate", "distinct", "findAndModify", "update", "delete");
    private static final List<String> NOT_EXPLAINED =
            List.of("$db", "lsid", "$clusterTime", "txnNumber", "writeConcern", "readConcern", "$readPreference");

    private final ConcurrentLinkedQueue<BsonDocument> sent = new ConcurrentLinkedQueue<>();
    private final MongoClient client;
    private final MongoDatabase database;

    /** @param module in whose name the database is made; needs Docker */
    public RecordedCommands(String module) {
        ConnectionString uri = new ConnectionString(RealMongo.uri(module));
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(uri)
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        record(event);
                    }
                })
                .build());
        database = client.getDatabase(String.valueOf(uri.getDatabase()));
    }

    private void record(CommandStartedEvent event) {
        if (EXPLAINABLE.contains(event.getCommandName())) {
            BsonDocument command = BsonDocument.parse(event.getCommand().toJson());
            NOT_EXPLAINED.forEach(command::remove);
            sent.add(command);
        }
    }

    public MongoDatabase database() {
        return database;
    }

    /** What can be explained of what was sent so far, as it can be explained. */
    public List<BsonDocument> sent() {
        return List.copyOf(sent);
    }

    /** The plan that the database chooses for the command. */
    public String plan(BsonDocument command) {
        Document explained = database.runCommand(new Document("explain", command).append("verbosity", "queryPlanner"));
        List<Document> stages = explained.getList("stages", Document.class, List.of());
        Document source = stages.isEmpty() ? explained : stages.getFirst().get("$cursor", Document.class);
        return source.get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
