package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A command that the ledger invites to try, and what it takes for granted: objects and files that must be there. */
record TriedCommand(String line) {

    private static final Pattern VERB = Pattern.compile(
            "kubectl (?:rollout \\w+|get|describe|delete|wait|exec|logs|patch|scale|top) (?<rest>[^&|]*)");
    private static final Pattern FILE = Pattern.compile("(?<![\\w/.])k8s/[\\w./-]+");
    private static final Pattern SELECTOR = Pattern.compile("--selector ([\\w./-]+)=([\\w.-]+)");
    private static final Pattern MADE_HERE = Pattern.compile("kubectl create (\\w+) ([\\w-]+)");
    private static final Pattern POD_OF_A_SET = Pattern.compile("(.+)-\\d+");

    /** What the command calls a kind, where it is not the kind in small letters, with or without s. */
    private static final Map<String, String> ALIASES =
            Map.of("networkpolicies", "networkpolicy", "ingresses", "ingress");

    private record Named(String kind, String name, String namespace) {}

    /** What it takes for granted in vain, on a shop of these objects. */
    Stream<String> missing(List<HasMetadata> objects) {
        Stream<String> files = FILE.matcher(line)
                .results()
                .map(found -> found.group())
                .filter(file -> !Files.exists(Repository.ROOT.resolve(file)))
                .map(file -> "there is no " + file);
        Stream<String> named = named().stream()
                .filter(it -> objects.stream().noneMatch(object -> isNamed(object, it)))
                .filter(it -> MADE_HERE
                        .matcher(line)
                        .results()
                        .noneMatch(made ->
                                made.group(1).equals(it.kind()) && made.group(2).equals(it.name())))
                .map(it -> "there is no " + it.kind() + " " + it.name() + " in " + it.namespace());
        Stream<String> selectors = SELECTOR.matcher(line)
                .results()
                // Others than ours are set by Kubernetes itself
                .filter(label -> label.group(1).matches("(shop|app\\.kubernetes\\.io)/.*"))
                .filter(label -> objects.stream()
                        .flatMap(Workload::of)
                        .noneMatch(it -> label.group(2).equals(it.labels().get(label.group(1)))))
                .map(label -> "nothing has the label " + label.group(1) + "=" + label.group(2));
        return Stream.of(files, named, selectors).flatMap(found -> found);
    }

    private List<Named> named() {
        List<Named> named = new ArrayList<>();
        Matcher verbs = VERB.matcher(line);
        while (verbs.find()) {
            String rest = verbs.group("rest");
            List<String> words = Arrays.stream(rest.split("\\s+"))
                    .takeWhile(word -> !word.startsWith("-"))
                    .toList();
            if (words.isEmpty()) {
                continue;
            }
            String namespace =
                    option(rest, "--namespace").or(() -> option(rest, "-n")).orElse("");
            if (words.getFirst().contains("/")) {
                String[] parts = words.getFirst().split("/");
                named.add(new Named(kind(parts[0]), parts[1], namespace));
            } else if (verbs.group().startsWith("kubectl exec") || verbs.group().startsWith("kubectl logs")) {
                named.add(new Named("pod", words.getFirst(), namespace));
            } else if (words.size() > 1) {
                named.add(new Named(kind(words.getFirst()), words.get(1), namespace));
            }
        }
        return named;
    }

    private static String kind(String word) {
        return ALIASES.getOrDefault(word, word.replaceFirst("s$", ""));
    }

    private static Optional<String> option(String text, String name) {
        Matcher value = Pattern.compile(name + "[ =](\\S+)").matcher(text);
        return value.find() ? Optional.of(value.group(1)) : Optional.empty();
    }

    private static boolean isNamed(HasMetadata object, Named named) {
        Matcher member = POD_OF_A_SET.matcher(named.name());
        boolean isPod = named.kind().equals("pod") && member.matches();
        String kind = isPod ? "statefulset" : named.kind();
        String name = isPod ? member.group(1) : named.name();
        return object.getKind().toLowerCase(Locale.ROOT).equals(kind)
                && object.getMetadata().getName().equals(name)
                && Overlay.namespace(object).equals(named.namespace());
    }
}
