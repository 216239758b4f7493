package shop.storage;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import shop.platform.about.api.ModuleFacts;
import shop.platform.lifecycle.RegularWork;
import shop.storage.domain.KeepPicture;
import shop.storage.domain.KeepReceipt;
import shop.storage.domain.Orphans;
import shop.storage.domain.ReadPicture;
import shop.storage.domain.ReadReceipt;
import shop.storage.domain.SweepOrphans;
import shop.storage.domain.UploadPicture;
import shop.storage.mongo.StorageMongo;
import shop.storage.web.StorageWeb;

/** Everything that makes a process the storage, or a part of one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageProperties.class)
@Import({
    KeepPicture.class,
    KeepReceipt.class,
    ReadPicture.class,
    ReadReceipt.class,
    UploadPicture.class,
    StorageMongo.class,
    StorageWeb.class
})
public class StorageModule {
    @Bean
    ModuleFacts storageFacts() {
        return ModuleFacts.of("storage");
    }

    @Bean
    SweepOrphans storageSweepOrphans(List<Orphans> places, Clock clock, StorageProperties properties) {
        return new SweepOrphans(places, clock, properties.sweepGrace());
    }

    /** Several replicas may sweep at once, because a sweep only removes what nobody owns. */
    @Bean
    RegularWork storageSweep(SweepOrphans sweepOrphans, StorageProperties properties) {
        return new RegularWork("storage-sweep", properties.sweepEvery(), sweepOrphans::sweep);
    }
}
