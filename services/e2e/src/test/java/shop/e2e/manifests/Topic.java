package shop.e2e.manifests;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the course, in its order. */
public enum Topic {
    ARCHITECTURE,
    NAMESPACES,
    API_SERVER,
    PODS,
    CONTROLLERS,
    LABELS,
    SERVICES,
    SCHEDULING,
    NETWORKING,
    STORAGE,
    SECURITY,
    MONITORING;

    static Optional<Topic> of(String id) {
        return Arrays.stream(values()).filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** As it stands in the ledger. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
