package shop.orders.mongo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is stored. Whatever did not exist in the first release is nullable, and names are text, so that a
 * document of the release before or after can be read. Public only because the
 * driver reads it by reflection.
 */
public record OrderDocument(
        @BsonId UUID id,
        String customer,
        String key,
        String fingerprint,
        List<LineDocument> lines,
        long totalInCents,
        String state,
        @Nullable String reason,
        Instant placedAt,
        Instant deadline,
        long version,
        @Nullable List<String> outbox,
        @Nullable Instant due,
        @Nullable Integer attempts,
        @Nullable Boolean receipt,
        @Nullable List<MomentDocument> history) {

    /** A line at the name and price of the moment it was ordered. */
    public record LineDocument(String sku, String name, int quantity, long priceInCents) {}

    /** When the order entered a state. */
    public record MomentDocument(String state, Instant at) {}
}
