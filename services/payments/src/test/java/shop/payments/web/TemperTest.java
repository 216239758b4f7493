package shop.payments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TemperTest {

    @Test
    void losesNeitherOfTwoChangesAtOnce() {
        Temper temper = new Temper(Behaviour.GOOD);
        AtomicBoolean overtaken = new AtomicBoolean();

        temper.become(now -> {
            if (overtaken.compareAndSet(false, true)) {
                temper.become(other -> new Behaviour(Duration.ofSeconds(1), false, other.down(), false));
            }
            return new Behaviour(now.delay(), true, now.down(), now.loseAnswers());
        });

        assertThat(temper.now()).isEqualTo(new Behaviour(Duration.ofSeconds(1), true, false, false));
    }
}
