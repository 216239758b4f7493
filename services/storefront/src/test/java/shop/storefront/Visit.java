package shop.storefront;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A customer before a shelf of the test's own, with nothing ordered yet. */
@Storefront
abstract class Visit {

    @Autowired
    StubCatalog catalog;

    @Autowired
    StubOrders orders;

    @LocalServerPort
    int port;

    Customer ada;

    @BeforeEach
    void aShelf() {
        catalog.reset();
        orders.reset();
        ada = new Customer(port, "ada");
    }
}
