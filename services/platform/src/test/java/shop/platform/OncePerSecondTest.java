package shop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class OncePerSecondTest {

    private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE);
    private final OncePerSecond oncePerSecond = new OncePerSecond(nanoTime::get);
    private final List<Long> heldBack = new ArrayList<>();

    @Test
    void letsTheFirstThroughAndHoldsTheOthersOfItsSecond() {
        report(3);
        pass(Duration.ofMillis(999));
        report(1);

        assertThat(heldBack).containsExactly(0L);
    }

    @Test
    void saysInTheNextSecondHowManyWereHeldBack() {
        report(4);
        pass(Duration.ofSeconds(1));
        report(2);
        pass(Duration.ofSeconds(9));
        report(2);

        assertThat(heldBack).containsExactly(0L, 3L, 1L);
    }

    @Test
    void letsOneThroughWhenManyReportAtTheSameTime() {
        AtomicLong reported = new AtomicLong();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 500; i++) {
                callers.execute(() -> oncePerSecond.report(held -> reported.incrementAndGet()));
            }
        }

        assertThat(reported).hasValue(1);
    }

    private void report(int times) {
        for (int i = 0; i < times; i++) {
            oncePerSecond.report(heldBack::add);
        }
    }

    private void pass(Duration time) {
        nanoTime.addAndGet(time.toNanos());
    }
}
