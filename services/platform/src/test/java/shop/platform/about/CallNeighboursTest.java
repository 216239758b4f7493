package shop.platform.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import shop.platform.Refusal;
import shop.platform.about.api.AboutApi;
import shop.platform.about.api.Call;
import shop.platform.about.api.ProcessFacts;
import shop.platform.about.api.ProcessView;

class CallNeighboursTest {

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();

    private ProcessView answer(int depth) {
        asked.incrementAndGet();
        ProcessFacts facts = new ProcessFacts("catalog", null, "depth " + depth, null, null, null, null, Instant.EPOCH);
        return new ProcessView(facts, List.of(), List.of());
    }

    private CallNeighbours neighbours(Map<String, AboutApi> neighbours) {
        return new CallNeighbours(neighbours, 1, now::get);
    }

    @Test
    void saysWhoAnsweredInTheOrderOfNames() {
        CallNeighbours calls = neighbours(Map.of("orders", this::answer, "catalog", this::answer));

        assertThat(calls.calls()).extracting(Call::neighbour).containsExactly("catalog", "orders");
        assertThat(calls.calls())
                .allSatisfy(call -> assertThat(
                                Objects.requireNonNull(call.answer()).facts().version())
                        .isEqualTo("depth 0"));
        assertThat(calls.calls()).extracting(Call::millis).containsOnly(1);
    }

    @Test
    void waitsForNobodyWhoIsSilent() {
        CountDownLatch never = new CountDownLatch(1);
        AboutApi silent = depth -> {
            await(never);
            return answer(depth);
        };
        CallNeighbours calls = neighbours(Map.of("orders", silent, "catalog", this::answer));

        List<Call> made = calls.calls();

        assertThat(made.getFirst().answer()).isNotNull();
        assertThat(made.getLast()).isEqualTo(new Call("orders", null, 500));
        assertThat(never.getCount()).isOne();
        never.countDown();
    }

    @Test
    void takesARefusalForSilence() {
        AboutApi away = depth -> {
            throw Refusal.unavailable("orders");
        };
        CallNeighbours calls = neighbours(Map.of("orders", away));

        assertThat(calls.calls()).containsExactly(new Call("orders", null, 1));
    }

    @Test
    void asksOnceASecondHoweverManyLook() {
        CallNeighbours calls = neighbours(Map.of("catalog", this::answer));

        calls.calls();
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        calls.calls();
        assertThat(asked).hasValue(1);

        now.addAndGet(1);
        calls.calls();
        assertThat(asked).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
