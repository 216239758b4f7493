package shop.catalog.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.regex;

import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import shop.catalog.domain.Search;
import shop.catalog.domain.Version;

/** The conditions of queries and writes. */
final class ProductFilters {

    private ProductFilters() {}

    static Bson matching(Search search) {
        List<Bson> conditions = new ArrayList<>();
        if (search.category() != null) {
            conditions.add(eq(ProductDocument.CATEGORY, search.category()));
        }
        if (search.after() != null) {
            conditions.add(gt(ProductDocument.ID, search.after()));
        }
        for (String word : search.words()) {
            // Anchored, case-sensitive and of letters and digits only: the index answers it as a range
            conditions.add(regex(ProductDocument.KEYWORDS, "^" + word));
        }
        return conditions.isEmpty() ? empty() : and(conditions);
    }

    static Bson at(String sku, Version version) {
        return and(
                eq(ProductDocument.ID, sku),
                eq(ProductDocument.REVISION, version.revision()),
                version.inStock() ? gt(ProductDocument.STOCK, 0) : lte(ProductDocument.STOCK, 0));
    }
}
