package shop.catalog.mongo;

import com.mongodb.client.model.Projections;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import shop.catalog.domain.Details;
import shop.catalog.domain.Keywords;
import shop.catalog.domain.NewProduct;
import shop.catalog.domain.Product;
import shop.catalog.domain.StockCount;
import shop.catalog.domain.Summary;

/**
 * How a product is stored. It is read tolerantly: another release of this module may have written fields that are not
 * known here, and not yet those that are. Each projection leaves out the reservations, which are most of a document.
 */
final class ProductDocument {

    static final String ID = "_id";
    static final String NAME = "name";
    static final String DESCRIPTION = "description";
    static final String CATEGORY = "category";
    static final String PRICE = "priceInCents";
    static final String PICTURE = "picture";
    static final String KEYWORDS = "keywords";
    static final String STOCK = "stock";
    static final String RESERVED = "reserved";
    static final String SOLD = "sold";
    static final String SUPPLIED = "supplied";
    static final String REVISION = "revision";
    static final String RESERVATIONS = "reservations";

    static final Bson ONLY_ID = Projections.include(ID);
    static final Bson SUMMARY = Projections.include(NAME, CATEGORY, PRICE, PICTURE, STOCK);
    static final Bson PRODUCT = Projections.include(NAME, DESCRIPTION, CATEGORY, PRICE, PICTURE, STOCK, REVISION);
    static final Bson COUNT = Projections.include(STOCK, RESERVED, SOLD, SUPPLIED);

    private ProductDocument() {}

    static Document of(NewProduct product) {
        Details details = product.details();
        return new Document(ID, product.sku())
                .append(NAME, details.name())
                .append(DESCRIPTION, details.description())
                .append(CATEGORY, details.category())
                .append(PRICE, details.priceInCents())
                .append(PICTURE, details.picture())
                .append(KEYWORDS, Keywords.of(details))
                .append(STOCK, product.stock())
                .append(RESERVED, 0)
                .append(SOLD, 0)
                .append(SUPPLIED, product.stock())
                .append(REVISION, 1L)
                .append(RESERVATIONS, List.of());
    }

    static Product product(Document stored) {
        Details details = new Details(
                text(stored, NAME),
                text(stored, DESCRIPTION),
                text(stored, CATEGORY),
                number(stored, PRICE),
                text(stored, PICTURE));
        return new Product(text(stored, ID), details, count(stored, STOCK), number(stored, REVISION));
    }

    static Summary summary(Document stored) {
        return new Summary(
                text(stored, ID),
                text(stored, NAME),
                text(stored, CATEGORY),
                number(stored, PRICE),
                text(stored, PICTURE),
                number(stored, STOCK) > 0);
    }

    static StockCount stockCount(Document stored) {
        return new StockCount(
                count(stored, STOCK), count(stored, RESERVED), count(stored, SOLD), count(stored, SUPPLIED));
    }

    private static String text(Document stored, String field) {
        return stored.get(field, "");
    }

    static int count(Document stored, String field) {
        return Math.toIntExact(number(stored, field));
    }

    /** A number of whatever width: another client may have stored it. */
    private static long number(Document stored, String field) {
        return stored.get(field, (Number) 0L).longValue();
    }
}
