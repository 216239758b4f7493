package shop.edge.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import shop.edge.EdgeProcess;
import shop.edge.RawHttp;
import shop.edge.RawHttp.Answer;
import shop.platform.Refusal;

class RateLimitTest {

    /** Near the end of what a long holds: the clock of a JVM may start anywhere. */
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000_000_000L);

    private final RateLimit limit = new RateLimit(10, 5, nanos::get);

    @Test
    void letsABurstPassAndThenTheRate() {
        take("ann", 5);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> limit.take("ann"));
        nanos.addAndGet(Duration.ofMillis(100).toNanos());

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
        assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(1));
        take("ann", 1);
        assertThat(catchThrowableOfType(Refusal.class, () -> limit.take("ann"))).isNotNull();
    }

    @Test
    void savesNoMoreThanABurst() {
        take("ann", 1);
        nanos.addAndGet(Duration.ofHours(1).toNanos());

        take("ann", 5);

        assertThat(catchThrowableOfType(Refusal.class, () -> limit.take("ann"))).isNotNull();
    }

    @Test
    void countsEverybodyApart() {
        take("ann", 5);

        assertThatCode(() -> take("bob", 5)).doesNotThrowAnyException();
    }

    @Test
    void countsRightWhenManyComeAtOnce() {
        AtomicInteger passed = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                threads.submit(() -> {
                    limit.take("ann");
                    return passed.incrementAndGet();
                });
            }
        }

        assertThat(passed).hasValue(5);
    }

    @Test
    void canBeSwitchedOff() {
        RateLimit off = new RateLimit(0, 0, nanos::get);

        assertThatCode(() -> {
                    for (int i = 0; i < 10_000; i++) {
                        off.take("ann");
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void answersWhoeverAsksTooMuchAndNobodyElse() {
        RawHttp http = EdgeProcess.behindProxy();
        String greedy = "X-Forwarded-For: 203.0.113.100";

        Answer refused = http.send("GET", "/api/echo", greedy);
        for (int i = 0; i < 10 && refused.status() == 200; i++) {
            refused = http.send("GET", "/api/echo", greedy, "Authorization: Bearer invented-" + i);
        }
        Answer other = http.send("GET", "/api/echo", "X-Forwarded-For: 203.0.113.101");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 5);
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void countsASessionAndNotTheAddressThatManyShare() {
        RawHttp http = EdgeProcess.behindProxy();
        String office = "X-Forwarded-For: 203.0.113.102";
        String ann = "Cookie: " + http.send("POST", "/api/session", office).cookie();
        String bob = "Cookie: " + http.send("POST", "/api/session", office).cookie();

        Answer anns = http.send("GET", "/api/echo", office, ann);
        for (int i = 0; i < 10 && anns.status() == 200; i++) {
            anns = http.send("GET", "/api/echo", office, ann);
        }

        assertThat(anns.status()).isEqualTo(429);
        assertThat(http.send("GET", "/api/echo", office, bob).status()).isEqualTo(200);
    }

    private void take(String client, int times) {
        for (int i = 0; i < times; i++) {
            limit.take(client);
        }
    }
}
