package shop.e2e.tour;

import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What must be the same after a tour as before: namespaces and everything else of no namespace, labels and taints of
 * nodes, and what the shop consists of.
 *
 * @param lines one for each
 */
record Listing(SortedSet<String> lines) {

    private static final Pattern OF_A_TEST = Pattern.compile("namespace/(lab|shop-test)-|[\\w.]+/lab-");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Without what the cluster changes by itself: how much nodes use, and requests of kubelets, which it forgets after an hour. */
    private static final String COMMAND = """
            set -o pipefail
            kinds=$(kubectl api-resources --namespaced=false --verbs=list --output=name |
              grep --invert-match --extended-regexp '\\.metrics\\.k8s\\.io$|^componentstatuses$' | paste -s -d , -) &&
            kubectl get "$kinds" --output=name --ignore-not-found |
              grep --invert-match '^certificatesigningrequest.*/csr-' &&
            kubectl get nodes --output=jsonpath='{range .items[*]}{"labels of "}{.metadata.name}{" "}{.metadata.labels}{"\\n"}{"taints of "}{.metadata.name}{" "}{.spec.taints}{.spec.unschedulable}{"\\n"}{end}' &&
            for namespace in shop shop-payments; do
              kubectl get deployments,statefulsets --namespace "$namespace" --output=jsonpath='{range .items[*]}{.kind}{" "}{.metadata.name}{" with "}{.spec.replicas}{" of "}{.spec.template.spec.containers[*].image}{"\\n"}{end}' &&
              kubectl get configmaps --namespace "$namespace" --output=jsonpath='{range .items[*]}{"ConfigMap "}{.metadata.name}{" "}{.data}{"\\n"}{end}' &&
              kubectl get services,ingresses,networkpolicies,poddisruptionbudgets,persistentvolumeclaims,cronjobs,secrets,serviceaccounts,roles,rolebindings --namespace "$namespace" --output=name |
                sed "s#^#$namespace #"
            done""";

    /** @throws IllegalStateException in one line, when the cluster does not answer */
    static Listing read(Bash bash) {
        Bash.Result result = bash.run(COMMAND, PATIENCE, line -> {});
        if (result.code() != 0) {
            throw new IllegalStateException("the cluster cannot be listed: "
                    + result.output().lines().reduce((first, last) -> last).orElse("no answer"));
        }
        return of(result.output());
    }

    static Listing of(String output) {
        return new Listing(new TreeSet<>(output.lines().toList()));
    }

    /** What is there now and was not before, and the other way round; what was left of a lab before may be gone. */
    List<String> differencesTo(Listing before) {
        return Stream.concat(
                        lines.stream()
                                .filter(line -> !before.lines.contains(line))
                                .map(line -> "left behind: " + line),
                        before.lines.stream()
                                .filter(line -> !lines.contains(line))
                                .filter(line -> !OF_A_TEST.matcher(line).lookingAt())
                                .map(line -> "gone: " + line))
                .toList();
    }
}
