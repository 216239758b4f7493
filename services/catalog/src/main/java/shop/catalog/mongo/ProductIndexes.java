package shop.catalog.mongo;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;

/** One index for each way of searching; each ends with the key that pages go by. */
public final class ProductIndexes {

    static final String COLLECTION = "products";

    private ProductIndexes() {}

    /** Creates those that are missing. */
    public static void create(MongoDatabase database) {
        database.getCollection(COLLECTION)
                .createIndexes(List.of(
                        new IndexModel(ascending(ProductDocument.CATEGORY, ProductDocument.ID)),
                        new IndexModel(ascending(ProductDocument.KEYWORDS, ProductDocument.ID)),
                        new IndexModel(ascending(ProductDocument.RESERVATIONS + ".deadline"))));
    }
}
