package shop.storefront.storage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.storage.api.StorageApi;
import shop.storefront.domain.KeepPicture;

/** Where pictures go. */
@Configuration(proxyBeanMethods = false)
public class StorefrontStorage {

    @Bean
    KeepPicture storefrontKeepPicture(StorageApi storage) {
        return new StoragePictures(storage);
    }
}
