package shop.e2e.manifests;

/**
 * Something that is one thing in the manifests and another in the chart.
 *
 * @param object by kind, namespace and name
 * @param path of the field, as in {@code spec.template.spec.containers[0].image}; empty for the whole object
 * @param manifest what {@code k8s/} has there
 * @param chart what the chart has there
 */
record Difference(String object, String path, String manifest, String chart) {

    static final String NOTHING = "nothing";

    @Override
    public String toString() {
        return object + ": " + (path.isEmpty() ? "" : path + ": ") + manifest + " in k8s/, " + chart + " in the chart";
    }
}
