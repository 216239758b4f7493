package shop.e2e.mutations;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the checks of the manifests in the current folder, and prints which test classes failed, one on a line. */
final class Checks {

    /** They compare copies, or have no manifest to look at. */
    private static final List<String> NO_JUDGES =
            List.of("RenderedOverlays", "ReadingOrder", "Chart\\w*", "RandomValues", "PolicyGraph");

    private Checks() {}

    public static void main(String[] arguments) {
        Failures failures = new Failures();
        Launcher launcher = LauncherFactory.create();
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectPackage("shop.e2e.manifests"))
                        .filters(
                                ClassNameFilter.includeClassNamePatterns(".*Test"),
                                ClassNameFilter.excludeClassNamePatterns(
                                        ".*\\.(" + String.join("|", NO_JUDGES) + ")Test"))
                        .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                        .build(),
                failures);
        failures.classes().forEach(System.out::println);
    }

    private static final class Failures implements TestExecutionListener {

        private final Collection<String> classes = new TreeSet<>();

        Collection<String> classes() {
            return classes;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                test.getSource().stream()
                        .flatMap(source -> source instanceof MethodSource method
                                ? Stream.of(method.getClassName())
                                : Optional.of(source)
                                        .filter(ClassSource.class::isInstance)
                                        .map(it -> ((ClassSource) it).getClassName())
                                        .stream())
                        .map(name -> name.replaceFirst("\\$.*", "").replaceFirst(".*\\.", ""))
                        .forEach(classes::add);
            }
        }
    }
}
