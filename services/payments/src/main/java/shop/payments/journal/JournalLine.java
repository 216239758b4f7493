package shop.payments.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import shop.payments.domain.Payment;

/**
 * A payment as a line of text: {@code <CRC-32 of the rest> <state> <order> <cents>}. People can read it too. A newer
 * release may add members ({@code name=value}), which this one passes over, so that an update can be undone.
 */
final class JournalLine {

    private static final Pattern FORM = Pattern.compile(
            "([0-9a-f]{8}) ((AUTHORISED|REFUSED|CAPTURED|VOIDED) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) ([0-9]{1,18})(?: [a-z]+=[!-~]+)*)");

    private JournalLine() {}

    /** The line with its end. */
    static byte[] of(Payment payment) {
        String text = payment.state() + " " + payment.orderId() + " " + payment.cents();
        return (crc(text) + " " + text + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** The payment of a line without its end; empty when the line is damaged. */
    static Optional<Payment> parse(String line) {
        Matcher parts = FORM.matcher(line);
        if (!parts.matches() || !parts.group(1).equals(crc(parts.group(2)))) {
            return Optional.empty();
        }
        return Optional.of(new Payment(
                UUID.fromString(parts.group(4)),
                Payment.State.valueOf(parts.group(3)),
                Long.parseLong(parts.group(5))));
    }

    private static String crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        return "%08x".formatted(crc.getValue());
    }
}
