package shop.payments.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import shop.payments.domain.Payment;

class JournalLineTest {

    private static final String ORDER = "00112233-4455-6677-8899-aabbccddeeff";

    @Test
    void isReadWithMembersThatOnlyANewerReleaseWrites() {
        assertThat(JournalLine.parse(line("CAPTURED " + ORDER + " 4900 at=2026-11-01T12:00:00Z fee=12")))
                .hasValue(new Payment(UUID.fromString(ORDER), Payment.State.CAPTURED, 4900));
    }

    @Test
    void isNotReadInAStateThatOnlyANewerReleaseKnows() {
        // Money in a state that this release cannot judge: a person decides, not a guess
        assertThat(JournalLine.parse(line("REFUNDED " + ORDER + " 4900"))).isEmpty();
    }

    @Test
    void isNotReadWhenAMemberWasChanged() {
        String changed = line("CAPTURED " + ORDER + " 4900 fee=12").replace("fee=12", "fee=13");

        assertThat(JournalLine.parse(changed)).isEmpty();
    }

    private static String line(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        return "%08x %s".formatted(crc.getValue(), text);
    }
}
