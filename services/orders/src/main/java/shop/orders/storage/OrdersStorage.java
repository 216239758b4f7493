package shop.orders.storage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.orders.domain.Receipts;
import shop.storage.api.StorageApi;

/** Storage as orders see it. */
@Configuration(proxyBeanMethods = false)
public class OrdersStorage {

    @Bean
    Receipts ordersReceipts(StorageApi storage) {
        return new StoredReceipts(storage);
    }
}
