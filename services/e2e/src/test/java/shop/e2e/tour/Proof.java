package shop.e2e.tour;

import java.util.List;

/**
 * What the test of a row has shown.
 *
 * @param holds how many tests showed what must be
 * @param refused how many showed what must not be
 * @param reasons why it failed, or what of it was skipped and why
 */
record Proof(Verdict verdict, int holds, int refused, List<String> reasons) {

    /**
     * A concept is proved when nothing failed and both of its sides were shown; what this cluster cannot show is no proof.
     *
     * @param failures what failed
     * @param skipped why tests were skipped
     */
    static Proof of(int holds, int refused, List<String> failures, List<String> skipped) {
        boolean isWhole = holds > 0 && refused > 0;
        if (!failures.isEmpty()) {
            return new Proof(Verdict.FAILED, holds, refused, failures);
        }
        if (isWhole) {
            return new Proof(Verdict.PASSED, holds, refused, skipped);
        }
        if (!skipped.isEmpty()) {
            return new Proof(Verdict.SKIPPED, holds, refused, skipped);
        }
        String missing = holds == 0 ? "what must be" : "what must not be";
        return new Proof(Verdict.FAILED, holds, refused, List.of("no test showed " + missing));
    }
}
