package shop.orders;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import shop.catalog.api.ReserveAnswer;
import shop.catalog.api.ReserveRequest;
import shop.orders.catalog.CatalogStock;
import shop.orders.domain.DriveOrder;
import shop.orders.domain.Effect;
import shop.orders.domain.Events;
import shop.orders.domain.Order;
import shop.orders.domain.Orders;
import shop.orders.domain.Pace;
import shop.orders.domain.RecordProgress;
import shop.orders.domain.State;
import shop.orders.payments.ProviderPayments;
import shop.orders.storage.StoredReceipts;
import shop.orders.testing.FakeCatalog;
import shop.orders.testing.FakePayments;
import shop.orders.testing.FakeStorage;
import shop.orders.testing.MemoryOrders;
import shop.orders.testing.SampleOrders;
import shop.payments.api.Amount;
import shop.platform.Refusal;

/** What passes is told quietly; what somebody has to look at is an error with its stack trace, and counted. */
class ReportsFailuresTest {

    private static final Pace PACE = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofSeconds(5));

    private final Logger logger = (Logger) LoggerFactory.getLogger("shop.orders.domain.ReportFailure");
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Orders orders = new MemoryOrders();
    private final FakePayments payments = new FakePayments();

    @BeforeEach
    void listen() {
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logged.start();
        logger.addAppender(logged);
    }

    @AfterEach
    void restore() {
        logger.detachAppender(logged);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    @Test
    void showsAPaymentThatWasCapturedForARejectedOrder() {
        Order placed = SampleOrders.placed("alice", SampleOrders.NOW);
        payments.authorise(placed.id(), new Amount(200));
        payments.capture(placed.id());

        Order after = drive(
                SampleOrders.changed(placed, State.REJECTED, List.of(Effect.VOID_PAYMENT), SampleOrders.NOW),
                new FakeCatalog(Clock.systemUTC()));

        assertThat(after.progress().outbox()).containsExactly(Effect.VOID_PAYMENT);
        assertThat(logged.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.ERROR);
            assertThat(event.getThrowableProxy().getClassName()).contains("IllegalStateException");
        });
        assertThat(failed("void_payment")).isEqualTo(1);
    }

    @Test
    void showsAMistakeOfOurs() {
        Order placed = SampleOrders.placed("alice", SampleOrders.NOW);

        drive(placed, failing(new NullPointerException("mistake")));

        assertThat(logged.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.ERROR);
            assertThat(event.getThrowableProxy().getMessage()).isEqualTo("mistake");
        });
        assertThat(failed("reserve")).isEqualTo(1);
    }

    @Test
    void tellsOfAnAbsentNeighbourInOneLine() {
        drive(SampleOrders.placed("alice", SampleOrders.NOW), failing(Refusal.unavailable("The catalog")));

        assertThat(logged.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.INFO);
            assertThat(event.getThrowableProxy()).isNull();
        });
        assertThat(failed("reserve")).isZero();
    }

    private Order drive(Order order, FakeCatalog catalog) {
        Events events = new OrderMeters(meters);
        orders.add(order);
        Clock clock = Clock.fixed(SampleOrders.NOW, ZoneOffset.UTC);
        RecordProgress record = new RecordProgress(orders, events, clock, PACE);
        return new DriveOrder(
                        new CatalogStock(catalog),
                        new ProviderPayments(payments),
                        new StoredReceipts(new FakeStorage()),
                        record,
                        events)
                .drive(order);
    }

    private static FakeCatalog failing(RuntimeException failure) {
        return new FakeCatalog(Clock.systemUTC()) {
            @Override
            public synchronized ReserveAnswer reserve(UUID orderId, ReserveRequest request) {
                throw failure;
            }
        };
    }

    private double failed(String what) {
        return meters.counter("shop.orders.failed", "what", what).count();
    }
}
