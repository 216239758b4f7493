package shop.storage.mongo;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.platform.lifecycle.WarmUp;
import shop.platform.mongo.ModuleDatabase;
import shop.storage.StorageProperties;
import shop.storage.domain.Orphans;
import shop.storage.domain.Pictures;
import shop.storage.domain.Receipts;

/** Storage's own database and what is kept in it. */
@Configuration(proxyBeanMethods = false)
public class StorageMongo {

    @Bean
    ModuleDatabase storageDatabase(StorageProperties properties, MeterRegistry meters) {
        return ModuleDatabase.open("storage", properties.mongoUri(), meters, StorageMongo::createIndexes);
    }

    @Bean
    WarmUp storageWarmUp(@Qualifier("storageDatabase") ModuleDatabase database) {
        return get -> database.ping();
    }

    static void createIndexes(MongoDatabase database) {
        OnceBucket.index(database, MongoPictures.BUCKET, MongoPictures.KEY);
        OnceBucket.index(database, MongoReceipts.BUCKET, MongoReceipts.KEY);
    }

    @Bean
    Pictures storagePictures(@Qualifier("storageDatabase") ModuleDatabase database, StorageProperties properties) {
        return new CachedPictures(
                new MongoPictures(database::get), properties.pictureCache().toBytes());
    }

    @Bean
    Receipts storageReceipts(@Qualifier("storageDatabase") ModuleDatabase database) {
        return new MongoReceipts(database::get);
    }

    @Bean
    Orphans storagePictureOrphans(@Qualifier("storageDatabase") ModuleDatabase database) {
        return new OrphanChunks(database::get, MongoPictures.BUCKET);
    }

    @Bean
    Orphans storageReceiptOrphans(@Qualifier("storageDatabase") ModuleDatabase database) {
        return new OrphanChunks(database::get, MongoReceipts.BUCKET);
    }
}
