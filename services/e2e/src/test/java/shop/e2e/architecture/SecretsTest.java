package shop.e2e.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

/** Settings are printed when one of them is wrong, and whenever somebody logs them: secrets must not be among them. */
class SecretsTest {

    private static final String SECRET = "s3cr3t-of-this-test-in-64-characters-because-some-keys-must-be-long";

    /** By these names settings hold keys, passwords, or addresses with a password in them. */
    private static final Pattern SECRETIVE =
            Pattern.compile(".*(key|keys|password|secret|credentials?|uri)", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @MethodSource("settings")
    void stayOutOfWhatSettingsPrint(Class<?> settings) throws ReflectiveOperationException {
        assertThat(filled(settings).toString())
                .startsWith(settings.getSimpleName())
                .doesNotContain(SECRET);
    }

    /** Or the test above would hold for want of secrets. */
    @Test
    void areFoundWhereTheyAre() {
        assertThat(settings()
                        .filter(settings ->
                                Arrays.stream(settings.getRecordComponents()).anyMatch(SecretsTest::isSecret))
                        .map(Class::getSimpleName))
                .contains(
                        "TokenProperties",
                        "EdgeProperties",
                        "IdentityProperties",
                        "CatalogProperties",
                        "OrdersProperties",
                        "StorageProperties",
                        "StorefrontProperties");
    }

    static Stream<Class<?>> settings() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("shop").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Class::isRecord);
    }

    private static Object filled(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i].getGenericType(), isSecret(components[i]) ? SECRET : "plain");
        }
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static boolean isSecret(RecordComponent component) {
        return SECRETIVE.matcher(component.getName()).matches()
                && component.getGenericType().getTypeName().contains("String");
    }

    private static Object value(Type type, String text) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            Object element = value(last, text);
            return generic.getRawType() == Map.class
                    ? Map.of("name", element)
                    : generic.getRawType() == Set.class ? Set.of(element) : List.of(element);
        }
        Class<?> plain = ClassUtils.resolvePrimitiveIfNecessary((Class<?>) type);
        if (plain.isRecord()) {
            return filled(plain);
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : simple(plain, text);
    }

    private static Object simple(Class<?> type, String text) {
        return Stream.<Object>of(
                        text,
                        1,
                        1L,
                        true,
                        Duration.ofSeconds(1),
                        DataSize.ofMegabytes(1),
                        Path.of("file"),
                        ZoneOffset.UTC,
                        URI.create("http://neighbour:8080"))
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no example of " + type));
    }
}
