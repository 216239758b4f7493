package shop.e2e.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Rules of OpenAPI 3.1 that a document with typing errors breaks first. */
final class DocumentFaults {

    private static final Pattern VARIABLE = Pattern.compile("\\{(.*?)}");

    private final Description description;
    private final List<String> faults = new ArrayList<>();

    private DocumentFaults(Description description) {
        this.description = description;
    }

    static List<String> of(Description description) {
        DocumentFaults faults = new DocumentFaults(description);
        faults.checkReferences(description.document());
        faults.checkOperations();
        return faults.faults;
    }

    private void checkReferences(JsonNode node) {
        String reference = node.path("$ref").asString("");
        if (!reference.isEmpty()
                && description.document().at(reference.substring(1)).isMissingNode()) {
            faults.add(reference + " leads nowhere");
        }
        node.forEach(this::checkReferences);
    }

    private void checkOperations() {
        Set<String> ids = new HashSet<>();
        Set<String> tags = names(description.document().path("tags"));
        for (Operation operation : description.operations()) {
            if (!ids.add(operation.id())) {
                faults.add(operation.id() + " is used twice");
            }
            if (!tags.contains(operation.node().path("tags").path(0).asString(""))) {
                faults.add(operation.id() + " has a tag that is not declared");
            }
            checkParameters(operation);
            checkResponses(operation);
            operation
                    .node()
                    .path("security")
                    .forEach(scheme -> scheme.propertyNames()
                            .forEach(name -> expect(
                                    description
                                            .components()
                                            .path("securitySchemes")
                                            .has(name),
                                    operation,
                                    "a scheme " + name)));
        }
    }

    private void checkParameters(Operation operation) {
        Set<String> variables = VARIABLE.matcher(operation.path())
                .results()
                .map(variable -> variable.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = new TreeSet<>();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asString("");
            expect(parameter.has("schema"), operation, "a schema of " + name);
            if (parameter.path("in").asString("").equals("path")) {
                declared.add(name);
                expect(parameter.path("required").asBoolean(false), operation, "the necessity of " + name);
            }
        }
        expect(declared.equals(variables), operation, "the parameters of its path");
    }

    private void checkResponses(Operation operation) {
        expect(!operation.statuses().isEmpty(), operation, "an answer");
        for (String status : operation.statuses()) {
            JsonNode response = operation.response(Integer.parseInt(status));
            expect(response.path("description").isString(), operation, "a description of " + status);
        }
    }

    private void expect(boolean there, Operation operation, String what) {
        if (!there) {
            faults.add(operation.id() + " lacks " + what);
        }
    }

    private static Set<String> names(JsonNode named) {
        return named.valueStream().map(each -> each.path("name").asString("")).collect(Collectors.toSet());
    }
}
