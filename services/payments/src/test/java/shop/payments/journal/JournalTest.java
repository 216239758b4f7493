package shop.payments.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.payments.domain.AuthorisePayment;
import shop.payments.domain.CapturePayment;
import shop.payments.domain.FindPayment;
import shop.payments.domain.Ledger;
import shop.payments.domain.Payment;
import shop.payments.domain.Payment.State;
import shop.payments.domain.VoidPayment;

class JournalTest {

    private static final UUID CAPTURED = UUID.randomUUID();
    private static final UUID VOIDED = UUID.randomUUID();
    private static final UUID AUTHORISED = UUID.randomUUID();

    @TempDir
    Path directory;

    private Path path;

    @BeforeEach
    void nameTheJournal() {
        path = directory.resolve("payments.journal");
    }

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
    void cutsOffALineThatWasNeverFinishedWhereverItEnds() throws IOException {
        writeThreePayments();
        byte[] whole = Files.readAllBytes(path);
        int lastLine = new String(whole, StandardCharsets.US_ASCII).lastIndexOf('\n', whole.length - 2) + 1;

        for (int length = lastLine; length < whole.length; length++) {
            Files.write(path, Arrays.copyOf(whole, length));

            try (OpenLedger open = OpenLedger.at(path)) {
                assertThat(find(open, AUTHORISED)).isEmpty();
                assertThat(find(open, VOIDED)).isPresent();
                assertThat(Files.size(path)).isEqualTo(lastLine);
                assertThat(authorise(open.ledger(), AUTHORISED, 300)).isTrue();
            }
            assertThat(Files.readAllBytes(path)).isEqualTo(whole);
        }
    }

    @Test
    void refusesToStartOnADamagedLine() throws IOException {
        writeThreePayments();
        byte[] whole = Files.readAllBytes(path);

        for (int position = 0; position < whole.length - 1; position++) {
            byte[] damaged = whole.clone();
            damaged[position] ^= 1;
            Files.write(path, damaged);

            assertThatThrownBy(() -> OpenLedger.at(path))
                    .as("byte %d", position)
                    .isInstanceOf(JournalUnusable.class)
                    .hasMessageMatching("Line [1-4] of the journal .* is damaged[.]");
            assertThat(Files.readAllBytes(path)).isEqualTo(damaged);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "hello\n", "00000000 CAPTURED\n", "\0\0\0\0\n"})
    void refusesToStartOnAFileThatIsNoJournal(String content) throws IOException {
        Files.writeString(path, content);

        assertThatThrownBy(() -> OpenLedger.at(path)).isInstanceOf(JournalUnusable.class);
    }

    @Test
    void refusesToStartOnALineThatCannotBe() throws IOException {
        writeThreePayments();
        Files.write(path, JournalLine.of(new Payment(VOIDED, State.CAPTURED, 0)), StandardOpenOption.APPEND);

        assertThatThrownBy(() -> OpenLedger.at(path))
                .isInstanceOf(JournalUnusable.class)
                .hasMessageContaining("Line 5")
                .hasMessageContaining("CAPTURED cannot follow VOIDED");
    }

    @Test
    void refusesASecondLedgerOnTheSameFile() {
        try (OpenLedger open = OpenLedger.at(path)) {
            assertThat(open.ledger()).isNotNull();
            assertThatThrownBy(() -> OpenLedger.at(path))
                    .isInstanceOf(JournalUnusable.class)
                    .hasMessageEndingWith("is in use by another process.");
        }
        OpenLedger.at(path).close();
    }

    @Test
    void refusesAFileThatCannotBe() {
        assertThatThrownBy(() -> OpenLedger.at(directory)).isInstanceOf(JournalUnusable.class);
        assertThatThrownBy(() -> OpenLedger.at(directory.resolve("no/such/directory")))
                .isInstanceOf(JournalUnusable.class)
                .hasMessageContaining("cannot be opened");
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

    private void writeThreePayments() {
        try (OpenLedger open = OpenLedger.at(path)) {
            authorise(open.ledger(), CAPTURED, 100);
            new CapturePayment(open.ledger()).capture(CAPTURED);
            new VoidPayment(open.ledger()).voidPayment(VOIDED);
            authorise(open.ledger(), AUTHORISED, 300);
        }
    }

    private static boolean authorise(Ledger ledger, UUID order, long cents) {
        return new AuthorisePayment(ledger, 1_000_000, () -> false)
                .authorise(order, cents)
                .accepted();
    }

    private static Optional<Payment> find(OpenLedger open, UUID order) {
        return new FindPayment(open.ledger()).find(order);
    }
}
