package shop.e2e.tour;

import java.time.Duration;
import shop.e2e.manifests.Ledger;

/** A row that was shown: its command tried, its test run. */
record Visit(Ledger.Row row, Attempt attempt, Proof proof, Duration time) {

    String id() {
        return row.id();
    }

    Verdict verdict() {
        return proof.verdict();
    }

    /** Where to look when it failed. */
    String whereToLook() {
        String test = "services/e2e/src/test/java/" + row.test().replace('.', '/') + ".java";
        return "what it asserts is in %s, what was logged in tests.log; alone it runs with scripts/tour --topic %s"
                .formatted(test, id());
    }
}
