package shop.catalog.mongo;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import org.bson.conversions.Bson;
import shop.catalog.domain.Details;
import shop.catalog.domain.Keywords;

/** What staff edits write; each makes a new revision. */
final class ProductUpdates {

    private static final Bson NEXT_REVISION = inc(ProductDocument.REVISION, 1L);

    private ProductUpdates() {}

    static Bson edited(Details details) {
        return combine(
                set(ProductDocument.NAME, details.name()),
                set(ProductDocument.DESCRIPTION, details.description()),
                set(ProductDocument.CATEGORY, details.category()),
                set(ProductDocument.PRICE, details.priceInCents()),
                set(ProductDocument.PICTURE, details.picture()),
                set(ProductDocument.KEYWORDS, Keywords.of(details)),
                NEXT_REVISION);
    }

    static Bson supplied(int change) {
        return combine(inc(ProductDocument.STOCK, change), inc(ProductDocument.SUPPLIED, change), NEXT_REVISION);
    }
}
