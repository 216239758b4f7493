package shop.catalog.mongo;

import shop.platform.testing.EmbeddedMongo;

class EmbeddedStoreTest extends StoreContract {

    EmbeddedStoreTest() {
        super(EmbeddedMongo.uri("catalog"));
    }
}
