package shop.storage.seed;

import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import shop.platform.job.Job;
import shop.platform.job.ShopJob;
import shop.storage.StorageProperties;
import shop.storage.domain.KeepPicture;
import shop.storage.domain.Pictures;
import shop.storage.mongo.StorageMongo;

/** Puts the pictures of the shop's products into storage; those that are there stay. Run it with storage's settings. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(StorageProperties.class)
@Import(StorageMongo.class)
public class SeedPictures {

    public static void main(String... args) {
        System.exit(seed(args));
    }

    static int seed(String... args) {
        return ShopJob.run(SeedPictures.class, Map.of(), args);
    }

    @Bean
    Job storageSeedPictures(Pictures pictures) {
        return new KeepShippedPictures(new KeepPicture(pictures));
    }
}
