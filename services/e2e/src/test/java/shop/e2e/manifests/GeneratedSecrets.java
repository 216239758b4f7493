package shop.e2e.manifests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Secrets that {@code scripts/secrets} makes, as the table in {@code k8s/README.md} lists them: manifests may refer to
 * these and to no others.
 *
 * @param byNamespace their names
 */
record GeneratedSecrets(Map<String, Set<String>> byNamespace) {

    private static final Pattern TABLE = Pattern.compile("\\| Secret \\|.*\\n\\|[ -|]*\\n((?:\\|.*\\n)+)");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private static final GeneratedSecrets DOCUMENTED = of(Repository.read("k8s/README.md"));

    static GeneratedSecrets documented() {
        return DOCUMENTED;
    }

    static GeneratedSecrets of(String readme) {
        Matcher table = TABLE.matcher(readme);
        if (!table.find()) {
            throw new IllegalStateException("k8s/README.md: no table of Secrets");
        }
        Map<String, Set<String>> found = new HashMap<>();
        for (String row : table.group(1).split("\n")) {
            String[] cell = row.split("\\|")[1].split("also in");
            List<String> names = names(cell[0]);
            found.computeIfAbsent("shop", it -> new HashSet<>()).addAll(names);
            if (cell.length > 1) {
                names(cell[1])
                        .forEach(namespace -> found.computeIfAbsent(namespace, it -> new HashSet<>())
                                .addAll(names));
            }
        }
        return new GeneratedSecrets(found);
    }

    /** {@code `mongodb-catalog`, `-orders`} are two of one beginning. */
    private static List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        NAME.matcher(cell)
                .results()
                .map(name -> name.group(1))
                .forEach(name ->
                        names.add(name.startsWith("-") ? names.getFirst().replaceFirst("-.*", "") + name : name));
        return names;
    }

    boolean has(String namespace, String name) {
        return byNamespace.getOrDefault(namespace, Set.of()).contains(name);
    }
}
