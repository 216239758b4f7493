package shop.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.payments.domain.Payment.State;

class ConcurrentPaymentsTest extends AskedLedger {

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
}
