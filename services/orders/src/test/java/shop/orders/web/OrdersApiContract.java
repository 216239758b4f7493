package shop.orders.web;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.orders.testing.SampleOrders.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.orders.api.CancelAnswer;
import shop.orders.api.OrderPage;
import shop.orders.api.OrderRequest;
import shop.orders.api.OrderState;
import shop.orders.api.OrderView;
import shop.orders.api.OrdersApi;
import shop.orders.api.PlaceAnswer;
import shop.orders.domain.Order;
import shop.orders.domain.Orders;
import shop.orders.domain.State;
import shop.orders.testing.SampleOrders;
import shop.platform.Caller;
import shop.platform.testing.TestTokens;

/** What other modules rely on, whether orders are in their process or in another. */
abstract class OrdersApiContract {

    private static final OrderRequest TWO_THINGS = request(350, "A", "B");

    private final Caller alice = TestTokens.caller("alice-" + UUID.randomUUID());

    abstract OrdersApi orders();

    /** The store behind, for orders in a state that does not last. */
    abstract Orders store();

    @Test
    void placesAnOrderAndShowsIt() {
        PlaceAnswer answer = orders().place(alice, key(), TWO_THINGS);

        OrderView order = answer.order();
        assertThat(answer.reason()).isNull();
        assertThat(answer.replayed()).isFalse();
        assertThat(order.state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(order.customer()).isEqualTo(alice.subject());
        assertThat(order.receipt()).isTrue();
        assertThat(order.lines())
                .containsExactly(
                        new OrderView.Line("A", "Thing A", 1, 100), new OrderView.Line("B", "Thing B", 1, 250));
        assertThat(orders().order(alice, order.id())).contains(order);
    }

    @Test
    void answersAReplayWithTheSameOrder() {
        String key = key();
        PlaceAnswer first = orders().place(alice, key, TWO_THINGS);

        PlaceAnswer again = orders().place(alice, key, TWO_THINGS);

        assertThat(again.replayed()).isTrue();
        assertThat(again.order()).isEqualTo(first.order());
        assertThat(orders().place(alice, key, request(100, "A")).reason()).isEqualTo(PlaceAnswer.Reason.KEY_REUSED);
    }

    @Test
    void refusesWithData() {
        PlaceAnswer changed = orders().place(alice, key(), request(1, "A", "B"));
        PlaceAnswer unknown = orders().place(alice, key(), request(100, "A", "NO-SUCH"));

        assertThat(changed).isEqualTo(new PlaceAnswer(null, false, PlaceAnswer.Reason.PRICE_CHANGED, 350L, List.of()));
        assertThat(unknown)
                .isEqualTo(new PlaceAnswer(null, false, PlaceAnswer.Reason.UNKNOWN_PRODUCT, null, List.of("NO-SUCH")));
        for (OrderRequest invalid : List.of(
                request(0, "A"), request(100), request(200, "A", "A"), request(100, "$where"), request(100, ""))) {
            assertThat(orders().place(alice, key(), invalid).reason()).isEqualTo(PlaceAnswer.Reason.INVALID);
        }
        assertThat(orders().place(alice, "short", TWO_THINGS).reason()).isEqualTo(PlaceAnswer.Reason.INVALID);
        assertThat(orders().orders(alice, null, null, 10).items()).isEmpty();
    }

    @Test
    void saysWhyAnOrderIsRejected() {
        OrderView noStock =
                orders().place(alice, key(), request(100, "NONE-LEFT")).order();
        OrderView noMoney =
                orders().place(alice, key(), request(113, "UNPAYABLE")).order();

        assertThat(noStock.state()).isEqualTo(OrderState.REJECTED);
        assertThat(noStock.reason()).isEqualTo("OUT_OF_STOCK");
        assertThat(noMoney.reason()).isEqualTo("PAYMENT_REFUSED");
    }

    @Test
    void showsCustomersTheirOwnOrdersAndStaffAll() {
        UUID id = orders().place(alice, key(), TWO_THINGS).order().id();

        assertThat(orders().order(TestTokens.caller("mallory"), id)).isEmpty();
        assertThat(orders().cancel(TestTokens.caller("mallory"), id)).isEqualTo(new CancelAnswer(null, false));
        assertThat(orders().order(TestTokens.staffCaller("bob"), id)).isPresent();
        assertThat(orders().order(alice, UUID.randomUUID())).isEmpty();
    }

    @Test
    void listsPageByPageNewestFirst() {
        List<UUID> placed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            placed.addFirst(orders().place(alice, key(), TWO_THINGS).order().id());
        }

        OrderPage first = orders().orders(alice, null, null, 3);
        OrderPage second = orders().orders(alice, OrderState.CONFIRMED, first.next(), 3);

        List<OrderView> all = new ArrayList<>(first.items());
        all.addAll(second.items());
        assertThat(all).extracting(OrderView::id).hasSameElementsAs(placed).hasSize(5);
        assertThat(all).isSortedAccordingTo((one, two) -> two.placedAt().compareTo(one.placedAt()));
        assertThat(second.next()).isNull();
        assertThat(orders().orders(alice, OrderState.CANCELLED, null, 3).items())
                .isEmpty();
        assertThat(orders().orders(alice, null, "no place", 3).items()).isEmpty();
        assertThat(orders().orders(alice, null, null, 1_000_000).items()).hasSize(5);
        assertThat(orders().orders(alice, null, null, -1).items()).hasSize(1);
    }

    @Test
    void cancelsBeforeTheMoneyIsTakenOnly() {
        UUID confirmed = orders().place(alice, key(), TWO_THINGS).order().id();
        UUID open = stored(State.AUTHORISED);
        UUID capturing = stored(State.CAPTURING);

        assertThat(orders().cancel(alice, confirmed).cancelled()).isFalse();
        assertThat(orders().cancel(alice, capturing).cancelled()).isFalse();
        assertThat(orders().cancel(alice, open).cancelled()).isTrue();
        assertThat(orders().cancel(alice, open).cancelled()).isTrue();
        assertThat(orders().order(alice, open).orElseThrow().state()).isEqualTo(OrderState.CANCELLED);
        assertThat(orders().order(alice, capturing).orElseThrow().state()).isEqualTo(OrderState.CAPTURING);
    }

    private UUID stored(State state) {
        Instant far = SampleOrders.NOW.plusSeconds(1_000_000_000);
        Order order =
                SampleOrders.changed(SampleOrders.placed(alice.subject(), SampleOrders.NOW), state, List.of(), far);
        store().add(order);
        return order.id();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
