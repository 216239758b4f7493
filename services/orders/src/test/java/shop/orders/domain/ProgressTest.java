package shop.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant DUE = NOW.plusSeconds(10);
    private static final Instant DEADLINE = NOW.plusSeconds(300);

    @ParameterizedTest
    @CsvSource({
        "PLACED,     ACCEPTED,        RESERVED,   ",
        "RESERVED,   ACCEPTED,        AUTHORISED, ",
        "AUTHORISED, ACCEPTED,        CAPTURING,  ",
        "CAPTURING,  ACCEPTED,        CONFIRMED,  SETTLE_STOCK STORE_RECEIPT",
        "PLACED,     OUT_OF_STOCK,    REJECTED,   RELEASE_STOCK",
        "PLACED,     UNKNOWN_PRODUCT, REJECTED,   RELEASE_STOCK",
        "PLACED,     TIMED_OUT,       REJECTED,   RELEASE_STOCK",
        "RESERVED,   PAYMENT_REFUSED, REJECTED,   RELEASE_STOCK VOID_PAYMENT",
        "RESERVED,   TIMED_OUT,       REJECTED,   RELEASE_STOCK VOID_PAYMENT",
        "AUTHORISED, TIMED_OUT,       REJECTED,   RELEASE_STOCK VOID_PAYMENT",
        "CAPTURING,  PAYMENT_REFUSED, REJECTED,   RELEASE_STOCK VOID_PAYMENT",
    })
    void goesFromEachStateByEachAnswer(State from, String answer, State to, String outbox) {
        Progress before = in(from);

        Progress after = before.after(
                answer.equals("ACCEPTED") ? Answer.ACCEPTED : Answer.refused(Reason.valueOf(answer)), NOW, DUE);

        assertThat(after.state()).isEqualTo(to);
        assertThat(after.reason()).isEqualTo(to == State.REJECTED ? answer : null);
        assertThat(after.outbox()).isEqualTo(effects(outbox));
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.due()).isEqualTo(DUE);
        assertThat(after.history()).endsWith(new Moment(to, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "PLACED,     RESERVE,       TIME_OUT",
        "RESERVED,   AUTHORISE,     TIME_OUT",
        "AUTHORISED, BEGIN_CAPTURE, TIME_OUT",
        "CAPTURING,  CAPTURE,       CAPTURE",
        "CONFIRMED,  NONE,          NONE",
        "REJECTED,   NONE,          NONE",
        "CANCELLED,  NONE,          NONE",
    })
    void knowsItsNextStepBeforeAndFromTheDeadline(State state, Step before, Step from) {
        assertThat(in(state).next(DEADLINE.minusMillis(1), DEADLINE)).isEqualTo(before);
        assertThat(in(state).next(DEADLINE, DEADLINE)).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({
        "PLACED,     RELEASE_STOCK",
        "RESERVED,   RELEASE_STOCK VOID_PAYMENT",
        "AUTHORISED, RELEASE_STOCK VOID_PAYMENT"
    })
    void isCancelledBeforeItsMoneyIsTaken(State from, String outbox) {
        Progress cancelled = in(from).cancelled(NOW, DUE);

        assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
        assertThat(cancelled.outbox()).isEqualTo(effects(outbox));
    }

    @ParameterizedTest
    @EnumSource(names = {"CAPTURING", "CONFIRMED", "REJECTED", "CANCELLED"})
    void isNotCancelledLater(State from) {
        assertThatThrownBy(() -> in(from).cancelled(NOW, DUE)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIRMED", "REJECTED", "CANCELLED"})
    void endsOnce(State end) {
        assertThatThrownBy(() -> in(end).after(Answer.ACCEPTED, NOW, DUE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isDueUntilItsLastEffectIsDelivered() {
        Progress confirmed = in(State.CAPTURING).after(Answer.ACCEPTED, NOW, DUE);

        Progress one = confirmed.delivered(Effect.SETTLE_STOCK);
        Progress both = one.delivered(Effect.STORE_RECEIPT);

        assertThat(one.due()).isEqualTo(DUE);
        assertThat(one.receipt()).isFalse();
        assertThat(both.due()).isNull();
        assertThat(both.receipt()).isTrue();
        assertThat(both.delivered(Effect.STORE_RECEIPT)).isSameAs(both);
        assertThat(both.postponed(DUE)).isSameAs(both);
    }

    private static Progress in(State state) {
        return new Progress(state, null, 7, List.of(), DUE, 2, false, List.of());
    }

    private static List<Effect> effects(String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(" ")).map(Effect::valueOf).toList();
    }
}
