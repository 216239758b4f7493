package shop.e2e.tour;

import java.util.Locale;

/** What became of a row. */
enum Verdict {
    PASSED,
    SKIPPED,
    FAILED;

    /** As people read it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
