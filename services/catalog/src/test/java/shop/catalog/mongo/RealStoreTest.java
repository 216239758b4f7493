package shop.catalog.mongo;

import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;
import shop.platform.testing.RealMongo;

@EnabledIfDockerAvailable
class RealStoreTest extends StoreContract {

    RealStoreTest() {
        super(RealMongo.uri("catalog"));
    }
}
