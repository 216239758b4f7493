package shop.orders.domain;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drives an order beside the request, which waits for it a moment only; what is left goes on without the request. */
public final class AwaitDrive {

    private static final Logger LOG = LoggerFactory.getLogger(AwaitDrive.class);

    private final Orders orders;
    private final DriveOrder driver;
    private final BoundedThreads threads;
    private final Duration patience;

    public AwaitDrive(Orders orders, DriveOrder driver, BoundedThreads threads, Duration patience) {
        this.orders = orders;
        this.driver = driver;
        this.threads = threads;
        this.patience = patience;
    }

    /** @return the order as it stands after that moment; it is stored, so this never fails */
    Order drive(Order order) {
        try {
            Optional<Future<Order>> drive = start(order);
            return drive.isPresent() ? drive.get().get(patience.toMillis(), TimeUnit.MILLISECONDS) : order;
        } catch (TimeoutException slow) {
            return present(order);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return order;
        } catch (ExecutionException e) {
            LOG.warn("Order {} is left to the sweeper", order.id(), e.getCause());
            return present(order);
        }
    }

    /** Drives it without waiting. When all threads are busy the sweeper comes to it, because it is due soon. */
    Optional<Future<Order>> start(Order order) {
        try {
            return threads.tryRun(() -> driver.drive(order));
        } catch (RuntimeException closing) {
            return Optional.empty();
        }
    }

    private Order present(Order order) {
        try {
            return orders.find(order.id()).orElse(order);
        } catch (RuntimeException storeAway) {
            return order;
        }
    }
}
