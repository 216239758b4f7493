package shop.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import shop.orders.testing.Faults.Fault;
import shop.orders.testing.Invariant;
import shop.orders.testing.Shop;
import shop.platform.Refusal;

class SlowNeighboursTest {

    /** The operations of a placement: find the key, read prices, add, reserve. */
    private static final int PRICES = 1;

    private static final int RESERVE = 3;

    private final Shop shop = new Shop();

    @Test
    void answersInTimeAndGoesOnBesideTheRequest() throws InterruptedException {
        CountDownLatch hanging = new CountDownLatch(1);
        shop.driveFor = Duration.ofMillis(100);
        shop.faults.plan(call -> call == RESERVE ? after(hanging) : Fault.NONE);

        Placement placement = place();

        assertThat(placement)
                .isInstanceOfSatisfying(
                        Placement.Placed.class,
                        placed -> assertThat(placed.order().state()).isEqualTo(State.PLACED));
        hanging.countDown();
        await().until(() -> shop.all().getFirst().isDone());
        assertThat(shop.all()).singleElement().returns(State.CONFIRMED, Order::state);
        Invariant.holds(shop);
    }

    @Test
    void storesNothingWhenThereAreNoPrices() {
        shop.faults.plan(call -> call == PRICES ? Fault.FAIL_BEFORE : Fault.NONE);

        assertThatThrownBy(this::place)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
        assertThat(shop.all()).isEmpty();
    }

    @Test
    void rejectsAnOrderWhoseNeighboursStayAwayUntilTheDeadline() throws InterruptedException {
        shop.faults.plan(call -> call == RESERVE ? Fault.FAIL_BEFORE : Fault.NONE);
        place();

        shop.clock.advance(Shop.DEADLINE);
        shop.recover();

        assertThat(shop.all()).singleElement().returns(State.REJECTED, Order::state);
        assertThat(shop.all().getFirst().progress().reason()).isEqualTo("TIMED_OUT");
        Invariant.holds(shop);
    }

    @Test
    void triesACaptureAgainEvenAfterTheDeadline() throws InterruptedException {
        int capture = RESERVE + 5;
        shop.faults.plan(call -> call == capture ? Fault.FAIL_AFTER : Fault.NONE);
        place();
        assertThat(shop.all()).singleElement().returns(State.CAPTURING, Order::state);

        shop.clock.advance(Shop.DEADLINE.multipliedBy(3));
        shop.recover();

        assertThat(shop.all()).singleElement().returns(State.CONFIRMED, Order::state);
        Invariant.holds(shop);
    }

    @Test
    void looksAtAFailedOrderAgainAfterASecondAndLaterAtMostAfterFive() throws InterruptedException {
        shop.faults.plan(call -> call == RESERVE ? Fault.FAIL_BEFORE : Fault.NONE);
        place();
        assertThat(pause()).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));

        for (int attempt = 0; attempt < 8; attempt++) {
            // a sweep counts, lists, claims, and then asks the neighbour
            shop.faults.plan(call -> call == 3 ? Fault.FAIL_BEFORE : Fault.NONE);
            shop.clock.advance(Duration.ofSeconds(6));
            shop.process().sweep();
        }

        assertThat(shop.all().getFirst().progress().attempts()).isEqualTo(9);
        assertThat(pause()).isBetween(Duration.ofMillis(2500), Duration.ofSeconds(5));
    }

    private Duration pause() {
        return Duration.between(
                shop.clock.instant(), shop.all().getFirst().progress().due());
    }

    private Placement place() {
        return shop.process().place.place(Shop.customer("alice"), Shop.key(), Shop.basket(350, "A", 1, "B", 1));
    }

    private static Fault after(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
            return Fault.NONE;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
