package shop.catalog.seed;

import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import shop.catalog.CatalogProperties;
import shop.catalog.domain.ImportProducts;
import shop.catalog.mongo.CatalogMongo;
import shop.platform.job.Job;
import shop.platform.job.ShopJob;

/**
 * Puts the shop's products into the catalog, or with {@code --products=N} as many; those that are there stay as they
 * are. Run it with the catalog's settings.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(CatalogProperties.class)
@Import({CatalogMongo.class, ImportProducts.class})
public class SeedCatalog {

    static final String PRODUCTS = "shop.catalog.seed.products";

    public static void main(String... args) {
        System.exit(seed(args));
    }

    static int seed(String... args) {
        return ShopJob.run(SeedCatalog.class, Map.of("products", PRODUCTS), args);
    }

    @Bean
    Job catalogSeed(Environment settings, ImportProducts importProducts) {
        var shipped = ShippedProducts.read();
        var count = settings.getProperty(PRODUCTS, String.valueOf(shipped.size()));
        return new ImportShippedProducts(importProducts, new ManyProducts(shipped), count(count));
    }

    private static int count(String stated) {
        if (!stated.matches("[1-9][0-9]{0,6}") || Integer.parseInt(stated) > ManyProducts.MOST) {
            throw new IllegalArgumentException(
                    "products must be a whole number from 1 to " + ManyProducts.MOST + ", not " + stated);
        }
        return Integer.parseInt(stated);
    }
}
