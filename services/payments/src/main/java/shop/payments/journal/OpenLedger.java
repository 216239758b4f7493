package shop.payments.journal;

import java.nio.file.Path;
import shop.payments.domain.Ledger;

/** A ledger that has read its journal and writes on in it. */
public final class OpenLedger implements AutoCloseable {

    private final FileJournal journal;
    private final Ledger ledger;

    private OpenLedger(FileJournal journal) {
        this.journal = journal;
        this.ledger = new Ledger(journal);
    }

    /** @throws JournalUnusable when the journal is damaged, or in use by another process */
    public static OpenLedger at(Path path) {
        FileJournal journal = FileJournal.open(path);
        OpenLedger open = new OpenLedger(journal);
        journal.replay(open.ledger::replay);
        return open;
    }

    public Ledger ledger() {
        return ledger;
    }

    @Override
    public void close() {
        journal.close();
    }
}
