package shop.catalog.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import shop.catalog.domain.Details;
import shop.catalog.domain.NewProduct;
import shop.catalog.domain.Product;
import shop.catalog.domain.Products;
import shop.catalog.domain.Search;
import shop.catalog.domain.StockCount;
import shop.catalog.domain.Summary;
import shop.catalog.domain.Version;

/** {@link Products} in MongoDB. */
public final class MongoProducts implements Products {

    private static final FindOneAndUpdateOptions AS_WRITTEN =
            new FindOneAndUpdateOptions().projection(ProductDocument.PRODUCT).returnDocument(ReturnDocument.AFTER);

    private final Supplier<MongoDatabase> database;

    public MongoProducts(Supplier<MongoDatabase> database) {
        this.database = database;
    }

    @Override
    public Optional<Product> find(String sku) {
        return product(collection()
                .find(eq(ProductDocument.ID, sku))
                .projection(ProductDocument.PRODUCT)
                .first());
    }

    @Override
    public List<Product> find(Collection<String> skus) {
        return collection()
                .find(in(ProductDocument.ID, skus))
                .projection(ProductDocument.PRODUCT)
                .map(ProductDocument::product)
                .into(new ArrayList<>());
    }

    @Override
    public List<Summary> browse(Search search) {
        return collection()
                .find(ProductFilters.matching(search))
                .projection(ProductDocument.SUMMARY)
                .sort(ascending(ProductDocument.ID))
                .limit(search.limit())
                .map(ProductDocument::summary)
                .into(new ArrayList<>());
    }

    @Override
    public List<String> categories() {
        List<String> found =
                collection().distinct(ProductDocument.CATEGORY, String.class).into(new ArrayList<>());
        found.sort(null);
        return found;
    }

    @Override
    public Optional<StockCount> stock(String sku) {
        return Optional.ofNullable(collection()
                        .find(eq(ProductDocument.ID, sku))
                        .projection(ProductDocument.COUNT)
                        .first())
                .map(ProductDocument::stockCount);
    }

    @Override
    public int addMissing(List<NewProduct> products) {
        List<Document> documents = products.stream().map(ProductDocument::of).toList();
        try {
            collection().insertMany(documents, new InsertManyOptions().ordered(false));
            return documents.size();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().stream()
                            .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            return documents.size() - e.getWriteErrors().size();
        }
    }

    @Override
    public Optional<Product> add(NewProduct product) {
        Document document = ProductDocument.of(product);
        try {
            collection().insertOne(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return Optional.empty();
            }
            throw e;
        }
        return product(document);
    }

    @Override
    public Optional<Product> edit(String sku, Version expected, Details details) {
        return write(ProductFilters.at(sku, expected), ProductUpdates.edited(details));
    }

    @Override
    public Optional<Product> changeStock(String sku, Version expected, int change) {
        Bson enough = and(
                ProductFilters.at(sku, expected),
                gte(ProductDocument.STOCK, -change),
                lte(ProductDocument.SUPPLIED, StockCount.MAX - change));
        return write(enough, ProductUpdates.supplied(change));
    }

    private Optional<Product> write(Bson condition, Bson update) {
        return product(collection().findOneAndUpdate(condition, update, AS_WRITTEN));
    }

    private static Optional<Product> product(@Nullable Document stored) {
        return Optional.ofNullable(stored).map(ProductDocument::product);
    }

    private MongoCollection<Document> collection() {
        return database.get().getCollection(ProductIndexes.COLLECTION);
    }
}
