package shop.edge.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import shop.platform.openapi.ApiPart;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class CurrentApiTest {

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile CountDownLatch slow = new CountDownLatch(0);
    private volatile boolean there = true;

    private final CurrentApi api =
            new CurrentApi(new JoinParts(List.of(new Counting()), "counting", Duration.ofMinutes(1)), now::get);

    private final class Counting implements ApiPart {

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Optional<ObjectNode> document() {
            int number = asked.incrementAndGet();
            try {
                slow.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return there ? Optional.of(JsonNodeFactory.instance.objectNode().put("number", number)) : Optional.empty();
        }
    }

    @Test
    void asksAgainWhenHalfAMinuteIsOver() {
        String first = api.json().etag();

        pass(Duration.ofSeconds(29));
        assertThat(api.json().etag()).isEqualTo(first);
        pass(Duration.ofSeconds(2));
        assertThat(api.json().etag()).isNotEqualTo(first);
        assertThat(asked).hasValue(2);
    }

    @Test
    void asksSoonForWhatIsMissing() {
        there = false;
        assertThat(new String(api.json().body())).contains(JoinParts.MISSING);
        there = true;

        pass(Duration.ofSeconds(3));

        assertThat(new String(api.json().body())).doesNotContain(JoinParts.MISSING);
    }

    @Test
    void givesTheOneBeforeWhileItIsMadeAnew() {
        String first = api.json().etag();
        slow = new CountDownLatch(1);
        pass(Duration.ofMinutes(1));
        CompletableFuture<String> maker =
                CompletableFuture.supplyAsync(() -> api.json().etag());
        await().until(() -> asked.get() == 2);

        assertThat(api.json().etag()).isEqualTo(first);

        slow.countDown();
        assertThat(maker.join()).isNotEqualTo(first);
        assertThat(asked).hasValue(2);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
