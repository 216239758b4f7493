package shop.e2e.tour;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs one test class and listens to what becomes of it. */
final class Prover implements TestExecutionListener {

    private static final int FEW = 12;

    private final Consumer<String> teller;
    private final Set<String> holds = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    private Prover(Consumer<String> teller) {
        this.teller = teller;
    }

    /** @param teller gets a line for each test, once it has ended */
    static Proof prove(String test, Consumer<String> teller) {
        Prover prover = new Prover(teller);
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(test))
                                // Who runs beside whom is decided by rows
                                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                                .build(),
                        prover);
        return Proof.of(
                prover.holds.size(),
                prover.refused.size(),
                prover.failures,
                prover.skipped.stream().distinct().toList());
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        skipped.add(reason);
        tell("skipped", test);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        String message = result.getThrowable().map(Prover::message).orElse("");
        switch (result.getStatus()) {
            case FAILED -> {
                failures.add(sentence(test) + ": " + message);
                tell("FAILED", test);
            }
            case ABORTED -> {
                skipped.add(message);
                tell("skipped", test);
            }
            case SUCCESSFUL -> method(test).ifPresent(source -> count(test, source));
        }
    }

    private void count(TestIdentifier test, MethodSource source) {
        if (!test.isTest()) {
            return;
        }
        boolean isNegative = source.getClassName().contains("$Refused");
        boolean isPositive = source.getClassName().contains("$Holds");
        // A test of many cases is one assertion
        if (isNegative && refused.add(source.getMethodName())) {
            tell("refused", test);
        } else if (isPositive && holds.add(source.getMethodName())) {
            tell("holds", test);
        }
    }

    private void tell(String what, TestIdentifier test) {
        teller.accept(String.format("  %-8s %s", what, sentence(test)));
    }

    private static Optional<MethodSource> method(TestIdentifier test) {
        return test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast);
    }

    /** Names of tests are sentences. */
    static String sentence(TestIdentifier test) {
        return method(test).map(MethodSource::getMethodName).map(Prover::words).orElse(test.getDisplayName());
    }

    static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String message(Throwable thrown) {
        String said = Optional.ofNullable(thrown.getMessage()).orElse("").strip();
        String text = said.isEmpty() ? thrown.getClass().getSimpleName() : said;
        return String.join(
                "\n", text.lines().filter(line -> !line.isBlank()).limit(FEW).toList());
    }
}
