package shop.platform.kubernetes;

import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.openapi.apis.DiscoveryV1Api;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnCloudPlatform;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.cloud.CloudPlatform;
import org.springframework.cloud.kubernetes.client.KubernetesClientAutoConfiguration;
import org.springframework.cloud.kubernetes.commons.KubernetesNamespaceProvider;
import org.springframework.context.annotation.Bean;
import shop.platform.PlatformAutoConfiguration;

/**
 * Takes the place of the platform's defaults in a pod that may talk to the API server. Without a token the client
 * would fall back to a kubeconfig or to localhost:8080, which is this process itself.
 */
@AutoConfiguration(before = PlatformAutoConfiguration.class, after = KubernetesClientAutoConfiguration.class)
@ConditionalOnCloudPlatform(CloudPlatform.KUBERNETES)
@ConditionalOnResource(resources = "file:${shop.kubernetes.token:/var/run/secrets/kubernetes.io/serviceaccount/token}")
public class KubernetesAutoConfiguration {

    /** The client's own time-outs are 10 s and, once connected, none. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean
    LeaseElections leaseElections(
            ApiClient api,
            KubernetesNamespaceProvider namespace,
            @Value("${shop.about.pod:${HOSTNAME:}}") String pod,
            MeterRegistry meters) {
        return new LeaseElections(impatient(api), namespace.getNamespace(), pod, Terms.USUAL, meters);
    }

    @Bean
    SlicedNeighbourhood slicedNeighbourhood(ApiClient api, KubernetesNamespaceProvider namespace, Clock clock) {
        return new SlicedNeighbourhood(new DiscoveryV1Api(impatient(api)), namespace.getNamespace(), clock);
    }

    @Bean
    ListedObjects listedObjects(ApiClient api, KubernetesNamespaceProvider namespace, Clock clock) {
        return new ListedObjects(impatient(api), namespace.getNamespace(), clock);
    }

    /** With the connections, certificates and token of the given one, which keeps its patience for watches. */
    private static ApiClient impatient(ApiClient api) {
        return new ApiClient(api.getHttpClient()
                        .newBuilder()
                        .connectTimeout(PATIENCE)
                        .callTimeout(PATIENCE)
                        .build())
                .setBasePath(api.getBasePath());
    }
}
