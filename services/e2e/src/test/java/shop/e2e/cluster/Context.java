package shop.e2e.cluster;

import io.fabric8.kubernetes.api.model.NamedContext;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.util.List;

/** What kubeconfig says of a cluster. */
final class Context {

    private Context() {}

    /** @throws IllegalStateException in one line, when there is no such context */
    static KubernetesClient client(String name) {
        Config configuration = Config.autoConfigure(name);
        List<NamedContext> known = configuration.getContexts();
        if (known == null || known.stream().noneMatch(context -> name.equals(context.getName()))) {
            throw new IllegalStateException(
                    "no cluster: kubeconfig has no context " + name + " (-Dshop.context=NAME names another)");
        }
        // An API server that shares two cores with a rollout takes its time
        configuration.setRequestTimeout(60_000);
        return new KubernetesClientBuilder().withConfig(configuration).build();
    }
}
