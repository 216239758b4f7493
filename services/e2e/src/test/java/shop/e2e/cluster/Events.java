package shop.e2e.cluster;

/** What Kubernetes tells about a namespace. */
public final class Events {

    private final Cluster cluster;
    private final String namespace;

    public Events(Cluster cluster, String namespace) {
        this.cluster = cluster;
        this.namespace = namespace;
    }

    /** Whether an event of the last hour contains these words. */
    public boolean tell(String words) {
        return cluster.api().v1().events().inNamespace(namespace).list().getItems().stream()
                .anyMatch(event ->
                        event.getMessage() != null && event.getMessage().contains(words));
    }
}
