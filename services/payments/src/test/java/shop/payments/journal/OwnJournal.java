package shop.payments.journal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import shop.payments.domain.AuthorisePayment;
import shop.payments.domain.CapturePayment;
import shop.payments.domain.FindPayment;
import shop.payments.domain.Ledger;
import shop.payments.domain.Payment;
import shop.payments.domain.VoidPayment;

/** A journal in a folder of its own. */
abstract class OwnJournal {

    static final UUID CAPTURED = UUID.randomUUID();

    static final UUID VOIDED = UUID.randomUUID();

    static final UUID AUTHORISED = UUID.randomUUID();

    @TempDir
    Path directory;

    Path path;

    @BeforeEach
    void nameTheJournal() {
        path = directory.resolve("payments.journal");
    }

    void writeThreePayments() {
        try (OpenLedger open = OpenLedger.at(path)) {
            authorise(open.ledger(), CAPTURED, 100);
            new CapturePayment(open.ledger()).capture(CAPTURED);
            new VoidPayment(open.ledger()).voidPayment(VOIDED);
            authorise(open.ledger(), AUTHORISED, 300);
        }
    }

    static boolean authorise(Ledger ledger, UUID order, long cents) {
        return new AuthorisePayment(ledger, 1_000_000, () -> false)
                .authorise(order, cents)
                .accepted();
    }

    static Optional<Payment> find(OpenLedger open, UUID order) {
        return new FindPayment(open.ledger()).find(order);
    }
}
