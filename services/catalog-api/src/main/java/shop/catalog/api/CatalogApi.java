package shop.catalog.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What other modules may ask of the catalog. Every method is idempotent, answers with data, and fails only when the
 * catalog cannot be reached, or at a malformed argument: {@link IllegalArgumentException} in process, 400 over HTTP.
 */
@HttpExchange("/internal/catalog")
public interface CatalogApi {

    /** The most SKUs of one batch. */
    int MAX_BATCH = 100;

    /** The most products of one page. */
    int MAX_PAGE = 100;

    /**
     * A page of summaries in the order of their SKU.
     *
     * @param query words, each the beginning of a keyword; null or blank for all
     * @param category exact name; null for all
     * @param after the last SKU of the page before; null for the first page
     * @param limit 1 to {@link #MAX_PAGE}; more is cut to it
     */
    @GetExchange("/products")
    ProductPage browse(
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam int limit);

    /** The categories that have products, in alphabetical order. */
    @GetExchange("/categories")
    List<String> categories();

    /**
     * Details of up to {@link #MAX_BATCH} products as the database has them now, not from a cache; unknown SKUs are
     * omitted, and so are those beyond the limit. The order is not defined.
     */
    @PostExchange("/products/batch")
    List<ProductDetails> products(@RequestBody Set<String> skus);

    /**
     * Takes stock for an order, all lines or none. The same order again gives the same answer; it is refused after
     * its deadline, and after a {@link #release} even if that came first.
     */
    @PostExchange("/reservations/{orderId}/reserve")
    ReserveAnswer reserve(@PathVariable UUID orderId, @RequestBody ReserveRequest request);

    /** Puts reserved stock back and refuses any later reserve of this order. Never undoes a {@link #settle}. */
    @PostExchange("/reservations/{orderId}/release")
    void release(@PathVariable UUID orderId, @RequestBody ReservationEnd end);

    /** Turns reserved stock of a confirmed order into sold stock. */
    @PostExchange("/reservations/{orderId}/settle")
    void settle(@PathVariable UUID orderId, @RequestBody ReservationEnd end);
}
