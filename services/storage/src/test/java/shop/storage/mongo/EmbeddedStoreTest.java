package shop.storage.mongo;

import shop.platform.testing.EmbeddedMongo;

class EmbeddedStoreTest extends StoreContract {

    @Override
    String uri() {
        return EmbeddedMongo.uri("storage");
    }
}
