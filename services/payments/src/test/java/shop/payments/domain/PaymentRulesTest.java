package shop.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.payments.domain.Payment.State;

class PaymentRulesTest {

    private static final UUID ORDER = UUID.randomUUID();

    private final List<Payment> written = Collections.synchronizedList(new ArrayList<>());
    private final AtomicBoolean declines = new AtomicBoolean();
    private final Ledger ledger = new Ledger(written::add);
    private final AuthorisePayment authorise = new AuthorisePayment(ledger, 1_000_000, declines::get);
    private final CapturePayment capture = new CapturePayment(ledger);
    private final VoidPayment voids = new VoidPayment(ledger);

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

    @Test
    void capturesOnceWhenManyAskAtOnce() {
        authorise.authorise(ORDER, 500);

        List<Decision> decisions = atOnce(() -> capture.capture(ORDER));

        assertThat(decisions).allMatch(Decision::accepted);
        assertThat(written).extracting(Payment::state).containsExactly(State.AUTHORISED, State.CAPTURED);
    }

    @Test
    void eitherCapturesOrVoidsWhenBothAreAskedAtOnce() {
        for (int round = 0; round < 50; round++) {
            UUID order = UUID.randomUUID();
            authorise.authorise(order, 500);
            List<Supplier<Decision>> both = List.of(() -> capture.capture(order), () -> voids.voidPayment(order));

            long accepted;
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                accepted = both.stream().map(one -> threads.submit(one::get)).toList().stream()
                        .filter(answer -> {
                            try {
                                return answer.get().accepted();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .count();
            }

            assertThat(accepted).isOne();
        }
    }

    @Test
    void tellsNobodyWhatTheJournalDidNotTake() {
        Ledger failing = new Ledger(payment -> {
            throw new IllegalStateException("disk");
        });

        assertThatThrownBy(() -> new AuthorisePayment(failing, 1000, () -> false).authorise(ORDER, 500))
                .hasMessage("disk");
        assertThat(new FindPayment(failing).find(ORDER)).isEmpty();
    }

    @Test
    void takesOverOnlyWhatCanHaveBeen() {
        Stream.of(
                        List.of(new Payment(ORDER, State.CAPTURED, 5)),
                        List.of(new Payment(ORDER, State.AUTHORISED, 5), new Payment(ORDER, State.CAPTURED, 6)),
                        List.of(new Payment(ORDER, State.VOIDED, 0), new Payment(ORDER, State.AUTHORISED, 5)),
                        List.of(new Payment(ORDER, State.AUTHORISED, 5), new Payment(ORDER, State.AUTHORISED, 5)))
                .forEach(history -> assertThatThrownBy(() -> {
                            Ledger fresh = new Ledger(written::add);
                            history.forEach(fresh::replay);
                        })
                        .isInstanceOf(IllegalStateException.class));
    }

    private static List<Decision> atOnce(Supplier<Decision> request) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, 50).mapToObj(i -> threads.submit(request::get)).toList().stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }
}
