package shop.payments.journal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.payments.domain.Payment;

/**
 * Reads a journal from its beginning. A line without its end was being written when the process died: nobody has been
 * told of it, so it is cut off. Any other line that cannot be read was told, and is not for a program to forget.
 */
final class Replay {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private final Path path;
    private final Consumer<Payment> ledger;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long lines;
    private long length;

    Replay(Path path, Consumer<Payment> ledger) {
        this.path = path;
        this.ledger = ledger;
    }

    /** @throws JournalUnusable when a line is damaged, or says what cannot be */
    void run(JournalFile file) throws IOException {
        // Not closed: that would close the channel
        InputStream in = new BufferedInputStream(Channels.newInputStream(file.channel()), 64 * 1024);
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                take(line.toString(StandardCharsets.ISO_8859_1));
            } else {
                line.write(next);
            }
        }
        if (line.size() > 0) {
            LOG.warn("Cut off {} bytes of an unfinished line at the end of {}", line.size(), path);
        }
        file.cut(length);
        LOG.info("Read {} lines of {}", lines, path);
    }

    private void take(String text) {
        lines++;
        length += text.length() + 1;
        line.reset();
        Payment payment = JournalLine.parse(text)
                .orElseThrow(() -> new JournalUnusable("Line %d of the journal %s is damaged.".formatted(lines, path)));
        try {
            ledger.accept(payment);
        } catch (IllegalStateException e) {
            throw new JournalUnusable(
                    "Line %d of the journal %s cannot be: %s.".formatted(lines, path, e.getMessage()));
        }
    }
}
