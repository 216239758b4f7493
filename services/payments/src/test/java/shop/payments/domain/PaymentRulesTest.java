package shop.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.payments.domain.Payment.State;

class PaymentRulesTest extends AskedLedger {

    @Test
    void authorisesOnceAndGivesTheSameAnswerAgain() {
        assertThat(authorise.authorise(ORDER, 500).accepted()).isTrue();
        assertThat(authorise.authorise(ORDER, 500).accepted()).isTrue();
        assertThat(authorise.authorise(ORDER, 501).accepted()).isFalse();

        assertThat(written).containsExactly(new Payment(ORDER, State.AUTHORISED, 500));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1_000_001, Long.MIN_VALUE, Long.MAX_VALUE})
    void refusesAnAmountThatIsNoneAndForgetsIt(long cents) {
        assertThat(authorise.authorise(ORDER, cents).accepted()).isFalse();

        assertThat(written).isEmpty();
        assertThat(authorise.authorise(ORDER, 1).accepted()).isTrue();
    }

    @Test
    void staysWithItsRefusal() {
        declines.set(true);
        Decision first = authorise.authorise(ORDER, 500);
        declines.set(false);

        assertThat(first.accepted()).isFalse();
        assertThat(authorise.authorise(ORDER, 500)).isEqualTo(first);
        assertThat(capture.capture(ORDER).accepted()).isFalse();
    }

    @Test
    void capturesOnlyWhatIsAuthorised() {
        assertThat(capture.capture(ORDER).accepted()).isFalse();
        authorise.authorise(ORDER, 500);

        assertThat(capture.capture(ORDER).accepted()).isTrue();
        assertThat(capture.capture(ORDER).accepted()).isTrue();

        assertThat(written).extracting(Payment::state).containsExactly(State.AUTHORISED, State.CAPTURED);
        assertThat(authorise.authorise(ORDER, 500).accepted()).isTrue();
    }

    @Test
    void voidsAndRefusesWhatComesLater() {
        authorise.authorise(ORDER, 500);

        assertThat(voids.voidPayment(ORDER).accepted()).isTrue();
        assertThat(voids.voidPayment(ORDER).accepted()).isTrue();

        assertThat(authorise.authorise(ORDER, 500).accepted()).isFalse();
        assertThat(capture.capture(ORDER).accepted()).isFalse();
        assertThat(written).extracting(Payment::state).containsExactly(State.AUTHORISED, State.VOIDED);
    }

    @Test
    void voidsBeforeAnythingWasAuthorised() {
        assertThat(voids.voidPayment(ORDER).accepted()).isTrue();

        assertThat(authorise.authorise(ORDER, 500).accepted()).isFalse();
        assertThat(new FindPayment(ledger).find(ORDER)).hasValue(new Payment(ORDER, State.VOIDED, 0));
    }

    @Test
    void voidsARefusedPayment() {
        declines.set(true);
        authorise.authorise(ORDER, 500);

        assertThat(voids.voidPayment(ORDER).accepted()).isTrue();
    }

    @Test
    void doesNotVoidWhatIsCaptured() {
        authorise.authorise(ORDER, 500);
        capture.capture(ORDER);

        assertThat(voids.voidPayment(ORDER).accepted()).isFalse();
        assertThat(written).hasSize(2);
    }
}
