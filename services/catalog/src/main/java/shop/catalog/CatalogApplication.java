package shop.catalog;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import shop.platform.ShopApplication;

/** The catalog as a process of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CatalogModule.class)
public class CatalogApplication {

    public static void main(String[] args) {
        ShopApplication.run(CatalogApplication.class, args);
    }
}
