package shop.catalog.seed;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.catalog.domain.ImportProducts;
import shop.catalog.domain.NewProduct;
import shop.platform.job.Job;

/**
 * Imports products as they are made, so that a million needs no more memory than a batch.
 *
 * @param count how many, 1 to {@link ManyProducts#MOST}
 */
record ImportShippedProducts(ImportProducts importProducts, ManyProducts products, int count) implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(ImportShippedProducts.class);
    private static final int STRIDE = 10_000;

    @Override
    public String run() {
        long start = System.nanoTime();
        long fresh = importProducts.importAll(reported(products.first(count)));
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(Locale.ROOT, "%d products, %d new in %.1f s", count, fresh, seconds);
    }

    private Stream<NewProduct> reported(Stream<NewProduct> all) {
        AtomicInteger done = new AtomicInteger();
        return all.peek(product -> {
            int number = done.incrementAndGet();
            if (number % STRIDE == 0 && number < count) {
                LOG.info("{} of {} products", number, count);
            }
        });
    }
}
