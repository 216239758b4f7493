package shop.storefront.concepts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.platform.about.ClusterObjects.Kind;
import shop.platform.about.ClusterObjects.View;

/**
 * A concept with the objects of this moment that its manifests are about.
 *
 * @param kinds of this process's own namespace, or of none
 * @param elsewhere folders whose objects are in namespaces that this process may not look into
 */
public record LiveConcept(Concept concept, List<Kind> kinds, List<String> elsewhere) {

    private static final Pattern ELSEWHERE = Pattern.compile("(lab/[^/*]+|addons/[^/*]+|base/payments/sandbox)/.*");

    /** Nothing but the concept itself when there is no cluster. */
    public static LiveConcept of(Concept concept, View view) {
        if (!view.cluster()) {
            return new LiveConcept(concept, List.of(), List.of());
        }
        Map<String, List<ManifestName>> names = concept.manifests().stream()
                .filter(pattern -> folder(pattern).isEmpty())
                .flatMap(pattern -> ManifestName.of(pattern).stream())
                .collect(Collectors.groupingBy(ManifestName::kind, LinkedHashMap::new, Collectors.toList()));
        return new LiveConcept(
                concept,
                names.entrySet().stream()
                        .flatMap(named -> Stream.ofNullable(view.kinds().get(named.getKey()))
                                .map(kind -> only(kind, named.getValue())))
                        .toList(),
                concept.manifests().stream()
                        .flatMap(pattern -> folder(pattern).stream())
                        .distinct()
                        .toList());
    }

    private static Optional<String> folder(String pattern) {
        return Optional.of(ELSEWHERE.matcher(pattern)).filter(Matcher::matches).map(found -> found.group(1));
    }

    private static Kind only(Kind kind, List<ManifestName> names) {
        return new Kind(
                kind.name(),
                kind.sight(),
                kind.columns(),
                kind.objects().stream()
                        .filter(object -> names.stream().anyMatch(name -> name.means(object)))
                        .toList());
    }
}
