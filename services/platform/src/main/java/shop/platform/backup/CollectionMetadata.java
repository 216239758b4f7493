package shop.platform.backup;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * What a collection is apart from its documents, in the form of mongodump, which mongorestore reads.
 *
 * @param uuid 32 hexadecimal digits; empty where the store gives none
 */
record CollectionMetadata(String name, String uuid, BsonDocument options, List<BsonDocument> indexes) {

    /** With the types of all numbers: an index of version {@code 2.0} would be another one. */
    private static final JsonWriterSettings CANONICAL =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    /**
     * All collections by name, without the server's own.
     *
     * @throws IllegalStateException when there is a view or a time series: the shop has none, and a backup that silently
     *     left them out would be no backup
     */
    static List<CollectionMetadata> of(MongoDatabase database) {
        List<CollectionMetadata> collections = new ArrayList<>();
        for (BsonDocument listed : database.listCollections(BsonDocument.class)) {
            String name = listed.getString("name").getValue();
            if (name.startsWith("system.")) {
                continue;
            }
            String type = listed.getString("type", new BsonString("collection")).getValue();
            if (!type.equals("collection")) {
                throw new IllegalStateException(
                        database.getName() + "." + name + " is a " + type + ", which this backup does not know");
            }
            List<BsonDocument> indexes =
                    database.getCollection(name).listIndexes(BsonDocument.class).into(new ArrayList<>());
            collections.add(new CollectionMetadata(
                    name, uuid(listed), listed.getDocument("options", new BsonDocument()), indexes));
        }
        collections.sort((one, other) -> one.name.compareTo(other.name));
        return List.copyOf(collections);
    }

    private static String uuid(BsonDocument listed) {
        BsonValue uuid = listed.getDocument("info", new BsonDocument()).get("uuid");
        return uuid instanceof BsonBinary binary ? HexFormat.of().formatHex(binary.getData()) : "";
    }

    static CollectionMetadata parse(String json) {
        BsonDocument parsed = BsonDocument.parse(json);
        return new CollectionMetadata(
                parsed.getString("collectionName").getValue(),
                parsed.getString("uuid").getValue(),
                parsed.getDocument("options", new BsonDocument()),
                parsed.getArray("indexes").stream().map(BsonValue::asDocument).toList());
    }

    String toJson() {
        return new BsonDocument("options", options)
                .append("indexes", new BsonArray(indexes))
                .append("uuid", new BsonString(uuid))
                .append("collectionName", new BsonString(name))
                .append("type", new BsonString("collection"))
                .toJson(CANONICAL);
    }

    /** Those that do not come with the collection itself. */
    List<BsonDocument> furtherIndexes() {
        return indexes.stream()
                .filter(index -> !index.getString("name").getValue().equals("_id_"))
                .toList();
    }
}
