package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.ServiceAccount;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A token of the API server lies only in pods that use it: those with the role {@code kubernetes-client}, which is also
 * what opens the network to it. Each workload has an identity of its own, so that a right of one is never the right of two.
 */
final class ApiTokens implements Habit {

    static final String CLIENT = "shop/kubernetes-client";

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        Stream<Violation> pods = overlay.workloads()
                .filter(workload -> !Boolean.valueOf(workload.is(CLIENT))
                        .equals(workload.pod().getAutomountServiceAccountToken()))
                .map(workload -> overlay.violation(
                        workload.object(),
                        workload.path() + ".automountServiceAccountToken",
                        "must be " + workload.is(CLIENT) + ", as the label " + CLIENT + " says"));
        Stream<Violation> accounts = overlay.all(ServiceAccount.class)
                .filter(account -> !Boolean.FALSE.equals(account.getAutomountServiceAccountToken()))
                .map(account -> overlay.violation(
                        account, "automountServiceAccountToken", "must be false: the pod says when it needs a token"));
        return Stream.of(pods, accounts, shared(overlay)).flatMap(found -> found);
    }

    private static Stream<Violation> shared(Overlay overlay) {
        Map<String, Workload> owners = new HashMap<>();
        return overlay.workloads().filter(Workload::runsOn).flatMap(workload -> {
            String account = workload.namespace() + "/" + workload.pod().getServiceAccountName();
            Workload other = owners.putIfAbsent(account, workload);
            String path = workload.path() + ".serviceAccountName";
            if (account.endsWith("/null") || account.endsWith("/default")) {
                return Stream.of(overlay.violation(workload.object(), path, "no account of its own"));
            }
            return other == null
                    ? Stream.empty()
                    : Stream.of(overlay.violation(workload.object(), path, "is also that of " + other.name()));
        });
    }
}
