package shop.storefront;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param basketKey secrets that sign the basket cookie, separated by commas: the first signs, all are accepted, so
 *     that a key can be replaced without emptying anybody's basket
 * @param pageSize products on one catalogue page
 */
@Validated
@ConfigurationProperties("shop.storefront")
public record StorefrontProperties(
        @NotEmpty List<@Size(min = 16) String> basketKey,
        @DefaultValue("24") @Min(1) @Max(100) int pageSize) {

    /** The keys stay out of logs. */
    @Override
    public String toString() {
        return "StorefrontProperties[pageSize=" + pageSize + "]";
    }
}
