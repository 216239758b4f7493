package shop.orders.testing;

import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RestController;

/** All neighbours of orders in a process of their own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({NeighboursProcess.Catalog.class, NeighboursProcess.Payments.class, NeighboursProcess.Storage.class})
public class NeighboursProcess {

    /** Three pieces of one product. */
    @RestController
    public static class Catalog extends FakeCatalog {
        Catalog(Clock clock) {
            super(clock);
            with("A", 100, 3);
        }
    }

    @RestController
    public static class Payments extends FakePayments {}

    @RestController
    public static class Storage extends FakeStorage {}
}
