package shop.catalog.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import shop.catalog.domain.Product;
import shop.catalog.domain.ProductChanges;
import shop.catalog.domain.ShowProduct;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cached answers, bounded by their bytes. A change by this process is seen at once, another's when the entry expires.
 * Unknown products are not remembered, and loading happens outside the cache's locks: a database that does not answer
 * must not let readers queue up behind each other.
 */
final class ProductAnswers implements ProductChanges {

    private final ShowProduct showProduct;
    private final JsonMapper json;
    private final Cache<String, ProductAnswer> answers;
    private final AtomicLong changes = new AtomicLong();

    ProductAnswers(ShowProduct showProduct, JsonMapper json, long bytes, Duration ttl) {
        this.showProduct = showProduct;
        this.json = json;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String sku, ProductAnswer answer) -> answer.size())
                .expireAfterWrite(ttl)
                .build();
    }

    /** @throws shop.platform.Refusal of kind NOT_FOUND */
    ProductAnswer of(String sku) {
        ProductAnswer cached = answers.getIfPresent(sku);
        return cached != null ? cached : load(sku);
    }

    ProductAnswer of(Product product) {
        return ProductAnswer.of(product, json);
    }

    /** What was read before a change must not be kept after it, so a load that any change overtook keeps nothing. */
    private ProductAnswer load(String sku) {
        long before = changes.get();
        ProductAnswer loaded = of(showProduct.show(sku));
        answers.asMap().compute(sku, (key, present) -> changes.get() == before ? loaded : present);
        return loaded;
    }

    @Override
    public void changed(String sku) {
        changes.incrementAndGet();
        answers.invalidate(sku);
    }
}
