package shop.orders.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import shop.orders.domain.Order;
import shop.orders.domain.State;
import shop.payments.api.Payment;

/** What holds in a shop at rest, whatever happened before. */
public final class Invariant {

    private Invariant() {}

    public static void holds(Shop shop) {
        Set<String> keys = new HashSet<>();
        Map<String, Integer> sold = new HashMap<>();
        for (Order order : shop.all()) {
            assertThat(order.isDone()).as("%s is done", order).isTrue();
            assertThat(order.progress().due()).isNull();
            assertThat(keys.add(
                            order.purchase().customer() + " " + order.purchase().key()))
                    .as("one order per customer and key")
                    .isTrue();
            if (order.state() == State.CONFIRMED) {
                confirmed(shop, order);
                order.purchase().lines().forEach(line -> sold.merge(line.sku(), line.quantity(), Integer::sum));
            } else {
                ended(shop, order);
            }
        }
        shop.catalog.counts().forEach((sku, count) -> {
            assertThat(count.stock() + count.reserved() + count.sold()).isEqualTo(count.initial());
            assertThat(count.reserved()).isZero();
            assertThat(count.sold()).isEqualTo(sold.getOrDefault(sku, 0));
        });
    }

    private static void confirmed(Shop shop, Order order) {
        assertThat(shop.payments.captures(order.id())).isEqualTo(1);
        assertThat(shop.payments.payment(order.id()).orElseThrow().cents())
                .isEqualTo(order.purchase().totalInCents());
        assertThat(shop.catalog.held(order.id())).isEqualTo(FakeCatalog.Held.SETTLED);
        assertThat(shop.storage.receipts()).containsKey(order.id());
        assertThat(order.progress().receipt()).isTrue();
    }

    private static void ended(Shop shop, Order order) {
        assertThat(shop.payments.captures(order.id())).isZero();
        assertThat(shop.payments.payment(order.id()).map(Payment::state))
                .as("%s has no money set aside", order)
                .isNotEqualTo(java.util.Optional.of(Payment.State.AUTHORISED));
        assertThat(shop.catalog.held(order.id())).isEqualTo(FakeCatalog.Held.RELEASED);
        assertThat(shop.storage.receipts()).doesNotContainKey(order.id());
        assertThat(order.progress().receipt()).isFalse();
    }
}
