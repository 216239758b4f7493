package shop.payments.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.payments.domain.Payment;
import shop.payments.domain.Payment.State;

class DamagedJournalTest extends OwnJournal {

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
}
