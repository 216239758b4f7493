package shop.e2e.manifests;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which module calls which, read from the picture in {@code services/README.md}. */
public record CallGraph(Map<String, Set<String>> calls) {

    private static final Pattern PICTURE = Pattern.compile("## Who calls whom\\s+```\\n(.*?)```", Pattern.DOTALL);

    public static CallGraph ofTheReadme() {
        Matcher picture = PICTURE.matcher(Repository.read("services/README.md"));
        if (!picture.find()) {
            throw new IllegalStateException("services/README.md: no picture of who calls whom");
        }
        return of(picture.group(1));
    }

    /** Each line is a chain of arrows between names; what stands two blanks behind the last name is remark. */
    static CallGraph of(String picture) {
        Map<String, Set<String>> calls = new TreeMap<>();
        picture.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] links = line.split("─►");
            for (int i = 0; i + 1 < links.length; i++) {
                Set<String> called = names(links[i + 1]);
                names(links[i])
                        .forEach(caller -> calls.computeIfAbsent(caller, it -> new TreeSet<>())
                                .addAll(called));
            }
        });
        return new CallGraph(calls);
    }

    private static Set<String> names(String text) {
        String withoutRemark = text.strip().split(" {2,}")[0];
        return new TreeSet<>(List.of(withoutRemark.split("\\s*[,|]\\s*")));
    }

    public Set<String> calledBy(String caller) {
        return calls.getOrDefault(caller, Set.of());
    }

    Stream<Arrow> arrows() {
        return calls.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(called -> new Arrow(entry.getKey(), called, "TCP", 8080)));
    }
}
