package shop.platform.about;

import java.util.List;
import java.util.Map;

/** Port: the objects of the cluster around this process, as far as its account may see them. */
@FunctionalInterface
public interface ClusterObjects {

    /** A process in no cluster. */
    ClusterObjects NONE = () -> new View(false, Map.of());

    /** Never fails, and takes seconds at most. Many callers at once cost no more than one. */
    View look();

    /** How well this process sees the objects of one kind. */
    enum Sight {
        /** Its account may not list them. */
        FORBIDDEN,
        /** Nobody has said anything about them. */
        SILENT,
        CLEAR
    }

    /**
     * @param cluster whether there is anybody to ask
     * @param kinds by the kind in small letters, as manifests' files are named
     */
    record View(boolean cluster, Map<String, Kind> kinds) {}

    /**
     * The objects of a kind, as {@code kubectl get} would print them.
     *
     * @param name such as {@code ConfigMap}
     * @param columns what is said about each object
     * @param objects none unless the sight is clear
     */
    record Kind(String name, Sight sight, List<String> columns, List<Line> objects) {}

    /**
     * @param object its name
     * @param application the label {@code app.kubernetes.io/name}, or an empty text
     * @param cells one for each column
     */
    record Line(String object, String application, List<String> cells) {}
}
