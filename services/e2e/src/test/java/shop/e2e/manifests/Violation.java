package shop.e2e.manifests;

/**
 * A manifest that breaks a rule.
 *
 * @param where the file, and the object where the file has several
 * @param path of the field, as in {@code spec.template.spec.containers[catalog].image}
 * @param problem what is wrong there
 */
record Violation(String where, String path, String problem) {

    @Override
    public String toString() {
        return where + ": " + (path.isEmpty() ? "" : path + ": ") + problem;
    }
}
