package shop.platform.backup;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;

/** What a test says that a database holds: for each collection its documents, made as they are read. */
final class GivenState implements DatabaseState {

    private final Map<String, Runnable> before = new LinkedHashMap<>();
    private final Map<String, Stream<RawBsonDocument>> documents = new LinkedHashMap<>();

    static RawBsonDocument document(String json) {
        return RawBsonDocument.parse(json);
    }

    /** Documents one after the other, as a file of a backup has them. */
    static byte[] bytes(RawBsonDocument... documents) {
        var bytes = new ByteArrayOutputStream();
        for (RawBsonDocument document : documents) {
            bytes.write(document.getBackingArray(), document.getByteOffset(), document.getByteLength());
        }
        return bytes.toByteArray();
    }

    GivenState with(String collection, RawBsonDocument... content) {
        return with(collection, Stream.of(content));
    }

    GivenState with(String collection, Stream<RawBsonDocument> content) {
        documents.put(collection, content);
        return this;
    }

    /** @param happens when a reader comes to the collection */
    GivenState when(String collection, Runnable happens) {
        before.put(collection, happens);
        return this;
    }

    @Override
    public List<CollectionMetadata> collections() {
        return documents.keySet().stream()
                .map(name -> new CollectionMetadata(
                        name,
                        "00112233445566778899aabbccddeeff",
                        new BsonDocument(),
                        List.of(
                                BsonDocument.parse("{'v': 2, 'key': {'_id': 1}, 'name': '_id_'}"),
                                BsonDocument.parse("{'v': 2, 'key': {'n': 1}, 'name': 'n_1', 'unique': true}"))))
                .toList();
    }

    @Override
    public void forEachDocument(String collection, Consumer<RawBsonDocument> reader) {
        before.getOrDefault(collection, () -> {}).run();
        documents.getOrDefault(collection, Stream.of()).forEach(reader);
    }
}
