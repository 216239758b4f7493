package shop.e2e.manifests;

import static shop.e2e.manifests.Damage.container;
import static shop.e2e.manifests.Damage.on;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarBuilder;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What can be wrong with a container. */
final class DamagedContainers {

    private DamagedContainers() {}

    static Stream<Damage> limits() {
        String at = "Deployment shop/catalog: spec.template.spec.containers[catalog]";
        return Stream.of(
                container(
                        new Resources(),
                        at + ".resources.limits.memory",
                        "missing",
                        it -> it.getResources().getLimits().remove("memory")),
                container(new Resources(), at + ".resources.requests.cpu", "missing", it -> it.setResources(null)),
                container(
                        new Resources(),
                        at + ".resources.requests.memory",
                        "more than its limit",
                        it -> it.getResources().getRequests().put("memory", new Quantity("4Gi"))),
                container(
                        new Probes(),
                        at + ".startupProbe.httpGet.port",
                        "must be management",
                        it -> it.getStartupProbe().getHttpGet().setPort(new IntOrString("http"))),
                container(
                        new MemoryAndProcessorBudget(),
                        "resources.limits.memory",
                        "budget",
                        it -> it.getResources().getLimits().put("memory", new Quantity("2Gi"))),
                container(
                        new MemoryAndProcessorBudget(),
                        "resources.requests.cpu",
                        "budget",
                        it -> it.getResources().getRequests().put("cpu", new Quantity("2"))),
                container(new Probes(), at + ".startupProbe", "missing", it -> it.setStartupProbe(null)),
                container(new Probes(), at + ".readinessProbe", "missing", it -> it.setReadinessProbe(null)),
                container(
                        new Probes(),
                        at + ".livenessProbe",
                        "what readiness asks",
                        it -> it.setLivenessProbe(it.getReadinessProbe())),
                container(
                        new Ports(),
                        at + ".ports",
                        "management",
                        it -> it.getPorts().removeLast()),
                container(
                        new Ports(),
                        "Service shop/catalog: spec.ports[http].targetPort",
                        "no port 'http'",
                        it -> it.getPorts().removeFirst()));
    }

    static Stream<Damage> images() {
        String at = "Deployment shop/catalog: spec.template.spec.containers[catalog]";
        return Stream.of(
                container(new Images(), at + ".image", "no tag", it -> it.setImage("shop/catalog")),
                container(new Images(), at + ".image", "every day", it -> it.setImage("localhost:5000/some:latest")),
                container(new Images(), at + ".image", "the pom says", it -> it.setImage("shop/catalog:0.9")),
                container(new Images(), at + ".image", "no process 'basket'", it -> it.setImage("shop/basket:1")),
                container(new Images(), at + ".image", "IfNotPresent", it -> it.setImagePullPolicy("Always")));
    }

    static Stream<Damage> rights() {
        return Stream.of(
                secured("readOnlyRootFilesystem", it -> it.getSecurityContext().setReadOnlyRootFilesystem(false)),
                secured(
                        "allowPrivilegeEscalation",
                        it -> it.getSecurityContext().setAllowPrivilegeEscalation(null)),
                secured("privileged", it -> it.getSecurityContext().setPrivileged(true)),
                secured(
                        "drop ALL",
                        it -> it.getSecurityContext().getCapabilities().setDrop(List.of("NET_RAW"))),
                secured("adds", it -> it.getSecurityContext().getCapabilities().setAdd(List.of("NET_ADMIN"))),
                secured("above 0", it -> it.getSecurityContext().setRunAsUser(0L)));
    }

    static Stream<Damage> environment() {
        EnvVar reference = new EnvVarBuilder()
                .withName("A")
                .withNewValueFrom()
                .withNewSecretKeyRef("key", "edge", false)
                .endValueFrom()
                .build();
        return Stream.of(
                variable(reference, "mount it as a file"),
                variable(new EnvVar("SHOP_PASSWORD", "x", null), "looks like"),
                variable(new EnvVar("URI", "mongodb://catalog:x@mongodb/catalog", null), "looks like"),
                variable(new EnvVar("A", "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4MTIz", null), "looks like"),
                container(
                        new SecretsStayInFiles(), ".args", "looks like", it -> it.setArgs(List.of("--uri=a://b:c@d"))),
                on(
                        new SecretsStayInFiles(),
                        ConfigMap.class,
                        "installation",
                        "data[key]",
                        "looks like",
                        it -> it.getData().put("key", "-----BEGIN PRIVATE KEY-----")),
                new Damage(
                        new SecretsStayInFiles(),
                        "Secret shop/a: data",
                        "never written",
                        overlay -> overlay.plus(new SecretBuilder()
                                .withNewMetadata()
                                .withNamespace("shop")
                                .withName("a")
                                .endMetadata()
                                .build())));
    }

    private static Damage secured(String problem, Consumer<Container> change) {
        String path = "Deployment shop/catalog: spec.template.spec.containers[catalog].securityContext";
        return container(new Hardening(), path, problem, change);
    }

    private static Damage variable(EnvVar variable, String problem) {
        String path = "containers[catalog].env[" + variable.getName() + "]";
        return container(new SecretsStayInFiles(), path, problem, it -> it.setEnv(List.of(variable)));
    }
}
