package shop.e2e.lab;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.util.function.UnaryOperator;

/** The API server as others than the cluster's owner see it. */
final class SomebodyElse {

    private SomebodyElse() {}

    /** @param login what they show */
    static KubernetesClient with(Lab lab, UnaryOperator<ConfigBuilder> login) {
        Config owner = lab.api().getConfiguration();
        ConfigBuilder anonymous = new ConfigBuilder(Config.empty())
                .withMasterUrl(owner.getMasterUrl())
                .withCaCertData(owner.getCaCertData())
                .withCaCertFile(owner.getCaCertFile())
                .withNamespace(lab.namespace());
        return new KubernetesClientBuilder()
                .withConfig(login.apply(anonymous).build())
                .build();
    }
}
