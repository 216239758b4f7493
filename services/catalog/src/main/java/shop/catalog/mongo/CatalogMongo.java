package shop.catalog.mongo;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.catalog.CatalogProperties;
import shop.catalog.domain.Products;
import shop.catalog.domain.Reservations;
import shop.platform.mongo.ModuleDatabase;

/** The catalog's own database and what is kept in it. */
@Configuration(proxyBeanMethods = false)
public class CatalogMongo {

    @Bean(destroyMethod = "close")
    ModuleDatabase catalogDatabase(CatalogProperties properties, MeterRegistry meters) {
        return ModuleDatabase.open("catalog", properties.mongoUri(), meters, ProductIndexes::create);
    }

    @Bean
    Products catalogProducts(@Qualifier("catalogDatabase") ModuleDatabase database) {
        return new MongoProducts(database::get);
    }

    @Bean
    Reservations catalogReservations(@Qualifier("catalogDatabase") ModuleDatabase database) {
        return new MongoReservations(database::get);
    }
}
