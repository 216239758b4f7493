package shop.platform.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RegularWorkTest {

    private final AtomicInteger turns = new AtomicInteger();

    @Test
    void goesOnAfterATurnThatFailed() {
        RegularWork work = new RegularWork("tests-work", Duration.ofMillis(5), () -> {
            if (turns.incrementAndGet() < 3) {
                throw new IllegalStateException("the store is down");
            }
        });

        work.start();

        await().until(() -> turns.get() > 3);
        work.stop();
        assertThat(work.isRunning()).isFalse();
    }

    @Test
    void endsWhenItIsToBeDoneOnceAndATurnSucceeds() {
        RegularWork work = RegularWork.untilDone("tests-work", Duration.ofMillis(5), () -> {
            if (turns.incrementAndGet() < 3) {
                throw new IllegalStateException("the store is down");
            }
        });

        work.start();

        await().until(() -> turns.get() == 3);
        await().during(Duration.ofMillis(50)).until(() -> turns.get() == 3);
        work.stop();
        assertThat(work.isRunning()).isFalse();
    }

    @Test
    void beginsAtOnceWhatIsToBeDoneOnce() {
        RegularWork once = RegularWork.untilDone("tests-once", Duration.ofHours(1), turns::incrementAndGet);
        AtomicInteger later = new AtomicInteger();
        RegularWork regular = new RegularWork("tests-regular", Duration.ofHours(1), later::incrementAndGet);

        once.start();
        regular.start();

        await().until(() -> turns.get() == 1);
        once.stop();
        regular.stop();
        assertThat(later).hasValue(0);
    }

    @Test
    void interruptsATurnThatRunsWhenItStops() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        RegularWork work = new RegularWork("tests-work", Duration.ofMillis(5), () -> {
            running.countDown();
            try {
                new CountDownLatch(1).await();
            } finally {
                interrupted.countDown();
            }
        });
        work.start();
        running.await();

        work.stop();

        interrupted.await();
        assertThat(work.isRunning()).isFalse();
    }
}
