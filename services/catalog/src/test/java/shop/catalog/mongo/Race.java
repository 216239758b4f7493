package shop.catalog.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import shop.catalog.TestCatalog;
import shop.catalog.domain.Reservation;
import shop.catalog.domain.Reservation.State;
import shop.catalog.domain.StockCount;

/** Runs calls at once, and looks at what they leave. */
record Race(TestCatalog catalog) {

    static <T> List<T> atOnce(Collection<Callable<T>> calls) throws Exception {
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    void invariantHolds(List<String> skus) {
        for (String sku : skus) {
            StockCount count = catalog.stock(sku);
            assertThat(count.stock()).isNotNegative();
            assertThat(count.reserved()).isNotNegative();
            assertThat(count.stock() + count.reserved() + count.sold()).isEqualTo(count.supplied());
            int held = catalog.entries(sku).stream()
                    .filter(entry -> entry.getString("state").equals("RESERVED"))
                    .mapToInt(entry -> entry.getInteger("quantity"))
                    .sum();
            assertThat(count.reserved()).isEqualTo(held);
        }
    }

    List<State> states(List<String> skus, UUID order) {
        return catalog.reservations.of(order, skus).values().stream()
                .map(Reservation::state)
                .toList();
    }
}
