package shop.payments.journal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, not in a stack trace, why the sandbox does not start. */
final class JournalUnusableAnalyzer extends AbstractFailureAnalyzer<JournalUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, JournalUnusable cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
