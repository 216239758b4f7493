package shop.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class CollectionMetadataTest {

    private final CollectionMetadata orders = new CollectionMetadata(
            "orders",
            "00112233445566778899aabbccddeeff",
            BsonDocument.parse("{'capped': true, 'size': {'$numberLong': '4096'}}"),
            List.of(
                    BsonDocument.parse("{'v': 2, 'key': {'_id': 1}, 'name': '_id_'}"),
                    BsonDocument.parse("{'v': 2, 'key': {'customer': 1, 'placedAt': -1}, 'name': 'mine'}")));

    @Test
    void isWrittenAsMongodumpDoes() {
        assertThat(orders.toJson()).isEqualTo("""
                {"options": {"capped": true, "size": {"$numberLong": "4096"}}, \
                "indexes": [\
                {"v": {"$numberInt": "2"}, "key": {"_id": {"$numberInt": "1"}}, "name": "_id_"}, \
                {"v": {"$numberInt": "2"}, "key": {"customer": {"$numberInt": "1"}, \
                "placedAt": {"$numberInt": "-1"}}, "name": "mine"}], \
                "uuid": "00112233445566778899aabbccddeeff", "collectionName": "orders", "type": "collection"}""");
    }

    @Test
    void isReadAsItWasWritten() {
        CollectionMetadata read = CollectionMetadata.parse(orders.toJson());

        assertThat(read).isEqualTo(orders);
        assertThat(read.indexes().getLast().getDocument("key").keySet()).containsExactly("customer", "placedAt");
    }

    @Test
    void tellsTheIndexesThatDoNotComeWithTheCollection() {
        assertThat(orders.furtherIndexes()).containsExactly(orders.indexes().getLast());
    }
}
