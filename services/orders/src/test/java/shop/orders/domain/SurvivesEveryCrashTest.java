package shop.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.orders.testing.Faults;
import shop.orders.testing.Faults.Fault;
import shop.orders.testing.Invariant;
import shop.orders.testing.Shop;

/** One order, and a fault at each of its operations: on the store and on every neighbour. */
class SurvivesEveryCrashTest {

    private static final int OPERATIONS = 24;

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void holdsTheInvariantAfterAFaultAtAnyOperation(Fault fault) throws InterruptedException {
        for (int at = 0; at < OPERATIONS; at++) {
            int failing = at;

            Shop shop = afterOneOrder(call -> call == failing ? fault : Fault.NONE);

            assertThat(shop.all()).as("operation %d", at).singleElement().returns(State.CONFIRMED, Order::state);
            Invariant.holds(shop);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void holdsTheInvariantAfterFaultsAtAnyTwoOperationsAndAReplay(Fault fault) throws InterruptedException {
        for (int first = 0; first < OPERATIONS; first++) {
            for (int second = first + 1; second < OPERATIONS; second++) {
                int one = first;
                int two = second;

                Shop shop = afterOneOrder(call -> call == one || call == two ? fault : Fault.NONE);

                Invariant.holds(shop);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void compensatesARefusedPaymentAfterAFaultAtAnyOperation(Fault fault) throws InterruptedException {
        for (int at = 0; at < OPERATIONS; at++) {
            int failing = at;
            Shop shop = new Shop();
            shop.catalog.with("X", 113, 5);
            shop.faults.plan(call -> call == failing ? fault : Fault.NONE);

            placeTwiceAndSweep(shop, Shop.basket(113, "X", 1));
            shop.recover();

            assertThat(shop.all()).singleElement().returns(State.REJECTED, Order::state);
            Invariant.holds(shop);
        }
    }

    private static Shop afterOneOrder(IntFunction<Fault> plan) throws InterruptedException {
        Shop shop = new Shop();
        shop.faults.plan(plan);
        placeTwiceAndSweep(shop, Shop.basket(350, "A", 1, "B", 1));
        shop.recover();
        return shop;
    }

    /** The client repeats what failed, under its key, at another process. */
    private static void placeTwiceAndSweep(Shop shop, Basket basket) throws InterruptedException {
        for (int attempt = 0; attempt < 2; attempt++) {
            try {
                shop.process().place.place(Shop.customer("alice"), "key-of-alice", basket);
            } catch (RuntimeException | Faults.Crash seenByTheClient) {
                // whatever the client sees, the shop is right
            }
        }
        shop.clock.advance(Duration.ofSeconds(10));
        try {
            shop.process().sweep();
        } catch (Faults.Crash died) {
            // recovery is another process
        }
    }
}
