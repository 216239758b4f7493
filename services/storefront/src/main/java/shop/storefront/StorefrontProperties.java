package shop.storefront;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param basketKey secrets that sign the basket cookie, at least 16 characters each, separated by commas: the first signs,
 *     all are accepted, so that a key can be replaced without emptying anybody's basket
 * @param pageSize products on one catalogue page
 * @param zone in which pages tell dates; receipts are in UTC
 */
@Validated
@ConfigurationProperties("shop.storefront")
public record StorefrontProperties(
        @DefaultValue List<String> basketKey,
        @DefaultValue("24") @Min(1) @Max(100) int pageSize,
        @DefaultValue("UTC") ZoneId zone) {

    private static final int SHORTEST_KEY = 16;

    /** Keys are checked here, because a report of validation prints the value that it refuses. */
    public StorefrontProperties {
        if (basketKey.isEmpty()) {
            throw new IllegalArgumentException("shop.storefront.basket-key is not set: baskets cannot be signed");
        }
        if (basketKey.stream().anyMatch(key -> key.length() < SHORTEST_KEY)) {
            throw new IllegalArgumentException(
                    "shop.storefront.basket-key needs at least " + SHORTEST_KEY + " characters in each key");
        }
    }

    /** The keys stay out of logs. */
    @Override
    public String toString() {
        return "StorefrontProperties[pageSize=" + pageSize + "]";
    }
}
