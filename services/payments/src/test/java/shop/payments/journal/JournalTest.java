package shop.payments.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.payments.domain.CapturePayment;
import shop.payments.domain.Payment;
import shop.payments.domain.Payment.State;

class JournalTest extends OwnJournal {

    @Test
    void remembersEverythingAfterARestart() {
        writeThreePayments();

        try (OpenLedger again = OpenLedger.at(path)) {
            assertThat(find(again, CAPTURED)).hasValue(new Payment(CAPTURED, State.CAPTURED, 100));
            assertThat(find(again, VOIDED)).hasValue(new Payment(VOIDED, State.VOIDED, 0));
            assertThat(find(again, AUTHORISED)).hasValue(new Payment(AUTHORISED, State.AUTHORISED, 300));
            assertThat(authorise(again.ledger(), VOIDED, 5)).isFalse();
        }
    }

    /** What a killed process leaves is what is in the file at that moment; nothing is written when it is closed. */
    @Test
    void remembersEverythingThatWasAnsweredWhenItIsKilled() throws IOException {
        try (OpenLedger open = OpenLedger.at(path)) {
            for (int cents = 1; cents <= 20; cents++) {
                UUID order = UUID.randomUUID();
                authorise(open.ledger(), order, cents);
                Path left = Files.copy(path, directory.resolve("left-" + cents));

                try (OpenLedger next = OpenLedger.at(left)) {
                    assertThat(find(next, order)).hasValue(new Payment(order, State.AUTHORISED, cents));
                }
            }
        }
    }

    @Test
    void writesEachOfManyConcurrentPaymentsOnce() throws IOException {
        List<UUID> orders =
                IntStream.range(0, 400).mapToObj(i -> UUID.randomUUID()).toList();

        try (OpenLedger open = OpenLedger.at(path)) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (UUID order : orders) {
                    threads.submit(() -> {
                        authorise(open.ledger(), order, 700);
                        return new CapturePayment(open.ledger()).capture(order);
                    });
                    threads.submit(() -> authorise(open.ledger(), order, 700));
                }
            }
        }

        assertThat(Files.readAllLines(path)).hasSize(800);
        try (OpenLedger again = OpenLedger.at(path)) {
            assertThat(orders)
                    .allSatisfy(
                            order -> assertThat(find(again, order)).hasValue(new Payment(order, State.CAPTURED, 700)));
        }
    }

    @Test
    void takesNoPaymentOnceTheDiskHasFailed() {
        OpenLedger open = OpenLedger.at(path);
        // A closed file fails like a disk that is gone
        open.close();

        assertThatThrownBy(() -> authorise(open.ledger(), CAPTURED, 5)).hasMessageContaining("cannot be reached");
        assertThatThrownBy(() -> authorise(open.ledger(), CAPTURED, 5)).hasMessageContaining("cannot be reached");
        assertThat(find(open, CAPTURED)).isEmpty();
    }
}
