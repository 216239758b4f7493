package shop.identity.mongo;

import shop.platform.testing.EmbeddedMongo;

class EmbeddedAccountsTest extends AccountsContract {

    EmbeddedAccountsTest() {
        super(EmbeddedMongo.uri("identity"));
    }
}
