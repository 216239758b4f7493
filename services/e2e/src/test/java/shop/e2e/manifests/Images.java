package shop.e2e.manifests;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.local.Assembly;
import shop.local.Program;

/** An image says which version it is, and the shop's own say the one that the build makes. */
final class Images implements Habit {

    private static final Pattern TAGGED = Pattern.compile("(?<name>[^@]+?):(?<tag>[\\w.-]+)(@sha256:[0-9a-f]{64})?");

    private static final Pattern VERSION =
            Pattern.compile("<artifactId>shop</artifactId>\\s*<version>([^<]+)</version>");

    private static final Set<String> PROCESSES = Arrays.stream(Assembly.values())
            .flatMap(assembly -> assembly.programs().stream())
            .map(Program::name)
            .collect(Collectors.toSet());

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        return overlay.workloads()
                .flatMap(workload -> workload.parts()
                        .flatMap(part -> Stream.of(
                                        problem(part.container().getImage()),
                                        policy(part.container().getImagePullPolicy()))
                                .flatMap(Optional::stream)
                                .map(problem ->
                                        overlay.violation(workload.object(), part.path() + ".image", problem))));
    }

    private static Optional<String> problem(String image) {
        Matcher parts = TAGGED.matcher(Optional.ofNullable(image).orElse(""));
        if (!parts.matches()) {
            return Optional.of("'" + image + "' has no tag");
        }
        if (parts.group("tag").equals("latest")) {
            return Optional.of("'" + image + "' is another image every day");
        }
        return parts.group("name").startsWith("shop/") ? own(parts) : Optional.empty();
    }

    private static Optional<String> own(Matcher parts) {
        String process = parts.group("name").substring("shop/".length());
        if (!PROCESSES.contains(process)) {
            return Optional.of("the shop has no process '" + process + "'");
        }
        return parts.group("tag").equals(version())
                ? Optional.empty()
                : Optional.of("tag '" + parts.group("tag") + "', but the pom says " + version());
    }

    private static Optional<String> policy(String policy) {
        return "IfNotPresent".equals(policy)
                ? Optional.empty()
                : Optional.of("imagePullPolicy must be IfNotPresent: the image may have been loaded into the node");
    }

    static String version() {
        Matcher version = VERSION.matcher(Repository.read("pom.xml"));
        if (!version.find()) {
            throw new IllegalStateException("pom.xml: no version");
        }
        return version.group(1);
    }
}
