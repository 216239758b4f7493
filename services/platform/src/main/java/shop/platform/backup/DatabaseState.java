package shop.platform.backup;

import java.util.List;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;

/** All that a database holds, at one moment. */
interface DatabaseState {

    List<CollectionMetadata> collections();

    /** Hands over one document after the other as they arrive, so that a large collection needs no more memory. */
    void forEachDocument(String collection, Consumer<RawBsonDocument> reader);
}
