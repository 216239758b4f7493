package shop.storefront.concepts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The ledger that was packed into this jar. Read when somebody asks for it first, and kept. */
public class ConceptLedger {

    private static final ClassPathResource FILE = new ClassPathResource("shop/storefront/concepts.yaml");

    /** An object of its own, so that no process pays for it that nobody asks. */
    private static final class Read {
        private static final Map<String, List<Concept>> TOPICS = read();
    }

    /** The concepts of each topic, in the order of the course. */
    public Map<String, List<Concept>> topics() {
        return Read.TOPICS;
    }

    private static Map<String, List<Concept>> read() {
        try (InputStream text = FILE.getInputStream()) {
            List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return rows.stream()
                    .map(ConceptLedger::concept)
                    .collect(Collectors.groupingBy(Concept::topic, LinkedHashMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Concept concept(Map<?, ?> row) {
        Map<?, ?> tried = (Map<?, ?>) field(row, "try");
        return new Concept(
                text(row, "id"),
                text(row, "topic"),
                text(row, "title"),
                text(row, "is"),
                text(row, "why"),
                text(row, "since"),
                ((List<?>) field(row, "manifests"))
                        .stream().map(String::valueOf).toList(),
                text(tried, "command"),
                text(tried, "expect"),
                text(row, "not"));
    }

    private static Object field(Map<?, ?> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }

    private static String text(Map<?, ?> row, String field) {
        Object value = row.get(field);
        return value == null ? "" : value.toString();
    }
}
