package shop.e2e.manifests;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The tests that prove concepts, looked at without running them. Such a test has two groups: {@code Holds}, what must be,
 * and {@code Refused}, what must not be.
 */
final class ConceptTests {

    private static final Path SOURCES = Repository.ROOT.resolve("services/e2e/src/test/java");
    private static final List<Path> ON_A_CLUSTER =
            List.of(SOURCES.resolve("shop/e2e/cluster"), SOURCES.resolve("shop/e2e/lab"));
    private static final List<String> GROUPS = List.of("Holds", "Refused");

    private ConceptTests() {}

    /** Every class of the tests on a cluster that has one of the groups. */
    static List<Class<?>> onACluster() {
        return ON_A_CLUSTER.stream()
                .flatMap(folder -> Repository.files(folder, "Test.java").stream())
                .map(file -> SOURCES.relativize(file).toString())
                .map(file -> file.replaceFirst("\\.java$", "").replace('/', '.'))
                .<Class<?>>flatMap(name -> find(name).stream())
                .filter(type -> Arrays.stream(type.getDeclaredClasses())
                        .anyMatch(nested -> GROUPS.contains(nested.getSimpleName())))
                .toList();
    }

    static Optional<Class<?>> find(String name) {
        try {
            return Optional.of(Class.forName(name, false, ConceptTests.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Groups that are not there, or that have no test. */
    static List<String> missingGroups(Class<?> test) {
        return GROUPS.stream()
                .filter(group -> Arrays.stream(test.getDeclaredClasses())
                        .filter(nested -> nested.getSimpleName().equals(group))
                        .filter(nested -> nested.isAnnotationPresent(Nested.class))
                        .noneMatch(ConceptTests::hasTest))
                .toList();
    }

    private static boolean hasTest(Class<?> group) {
        return Stream.<Class<?>>iterate(group, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.<Method>stream(type.getDeclaredMethods()))
                .anyMatch(method -> AnnotationSupport.isAnnotated(method, Testable.class));
    }
}
