package shop.storefront.concepts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.platform.about.ClusterObjects.Line;

/**
 * Which objects a manifest is about, by its place: a file is named after its kind, with the object's name where a folder
 * has several; a folder of {@code base} after its workload, and that folder's own folders after what belongs to it.
 *
 * @param kind in small letters
 * @param name of the object, or an empty text for any
 * @param folder after which the object or its label is named, or an empty text for any
 */
record ManifestName(String kind, String name, String folder) {

    private static final Pattern FILE = Pattern.compile("(?:.*/)?(?:patch-)?([a-z]+)(?:-([^/]+))?\\.yaml");
    private static final Pattern WORKLOAD = Pattern.compile("(?:base|components)/([^*]+)/[^/]+");
    /** All policies are in one folder, as they follow roles and not workloads. */
    private static final String POLICIES = "network";

    /** @return nothing for a pattern of files of several kinds */
    static Optional<ManifestName> of(String pattern) {
        Matcher file = FILE.matcher(pattern);
        if (!file.matches()) {
            return Optional.empty();
        }
        String suffix = Optional.ofNullable(file.group(2)).orElse("");
        String name = suffix.contains("*") ? "" : suffix;
        Matcher workload = WORKLOAD.matcher(pattern);
        boolean all = suffix.contains("*") || !name.isEmpty() || !workload.matches();
        String folder = all ? "" : workload.group(1).replace('/', '-');
        return Optional.of(new ManifestName(file.group(1), name, folder.equals(POLICIES) ? "" : folder));
    }

    boolean means(Line object) {
        return (name.isEmpty() || name.equals(object.object()))
                && (folder.isEmpty() || folder.equals(object.object()) || folder.equals(object.application()));
    }
}
