package shop.platform.testing.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import shop.platform.openapi.ModuleDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares the document of a module with its controllers, both ways: operations, parameters with their limits, bodies
 * with their members. What a handler does by hand with request and response cannot be seen, so the test names it.
 */
public final class ApiComparison {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

    private final ObjectNode document;
    private final Map<String, List<HandlerMethod>> mapped;
    private final Map<String, Class<?>> answers = new TreeMap<>();
    private final Set<String> byHand = new HashSet<>();

    private ApiComparison(ObjectNode document, Map<String, List<HandlerMethod>> mapped) {
        this.document = document;
        this.mapped = mapped;
    }

    /** @param packages of the module's controllers */
    public static ApiComparison of(ApplicationContext process, String module, String... packages) {
        ObjectNode document = process.getBeanProvider(ModuleDocument.class).stream()
                .filter(part -> part.name().equals(module))
                .findFirst()
                .flatMap(ModuleDocument::document)
                .orElseThrow();
        return new ApiComparison(document, MappedOperations.of(process, List.of(packages)));
    }

    /** The document under comparison, for a test that spoils it. */
    public ObjectNode document() {
        return document;
    }

    /** This mapping is there to refuse what has none. */
    public ApiComparison without(String... operations) {
        for (String operation : operations) {
            if (mapped.remove(operation) == null) {
                throw new IllegalArgumentException(operation + " is not mapped");
            }
        }
        return this;
    }

    /** The handler writes an answer of this type itself. */
    public ApiComparison answering(String operation, Class<?> type) {
        answers.put(operation, type);
        return this;
    }

    /** The handler reads or writes these itself: {@code body}, {@code answer}, or the name of a header. */
    public ApiComparison byHand(String operation, String... what) {
        for (String each : what) {
            byHand.add(operation + " " + each);
        }
        return this;
    }

    /** What differs, a line each. */
    public List<String> differences() {
        List<String> differences = new ArrayList<>();
        Map<String, JsonNode> documented = documented();
        Set<String> all = new TreeSet<>(documented.keySet());
        all.addAll(mapped.keySet());
        for (String operation : all) {
            if (!documented.containsKey(operation)) {
                differences.add(operation + " is not documented");
            } else if (mapped.containsKey(operation)) {
                differences.addAll(
                        new OperationComparison(document, operation, documented.get(operation), item(operation), byHand)
                                .differences(mapped.get(operation), answers.get(operation)));
            } else if (!isHeadOfAGet(operation)) {
                differences.add(operation + " is documented and does not run");
            }
        }
        return differences;
    }

    /** Spring answers HEAD wherever it answers GET. */
    private boolean isHeadOfAGet(String operation) {
        return operation.startsWith("HEAD ") && mapped.containsKey(operation.replaceFirst("HEAD", "GET"));
    }

    private JsonNode item(String operation) {
        return document.path("paths").path(operation.substring(operation.indexOf(' ') + 1));
    }

    private Map<String, JsonNode> documented() {
        Map<String, JsonNode> operations = new TreeMap<>();
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((name, operation) -> {
                    String method = name.toUpperCase(Locale.ROOT);
                    if (METHODS.contains(method)) {
                        operations.put(method + " " + path, operation);
                    }
                }));
        return operations;
    }
}
