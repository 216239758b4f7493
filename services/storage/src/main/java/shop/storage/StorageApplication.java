package shop.storage;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import shop.platform.ShopApplication;

/** Storage as a process of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(StorageModule.class)
public class StorageApplication {

    public static void main(String[] args) {
        ShopApplication.run(StorageApplication.class, args);
    }
}
