package shop.local.scripts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What scripts/deploy finds when a shop of another assembly runs: the tools, and the overlay that they render. */
final class PretendedCluster {

    static final String RENDERED = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
            ---
            apiVersion: v1
            kind: Service
            metadata:
              name: gateway
              namespace: shop
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              labels:
                name: other
              name: monolith
              namespace: shop
            spec:
              template:
                metadata:
                  name: another
                spec:
                  containers:
                  - image: shop/monolith:1
            ---
            apiVersion: batch/v1
            kind: Job
            metadata:
              name: seed
              namespace: shop
            """;

    /** A cluster in which another assembly runs; every apply is recorded by the kinds it brought. */
    static final String KUBECTL = """
            case "$*" in
              config*) echo there ;;
              kustomize*) cat "$0.rendered" ;;
              *endpointslices*) echo 172.18.0.2 ;;
              *'get deployments.apps'*) echo 'Deployment gateway shop'; echo 'Deployment monolith shop' ;;
              *'get poddisruptionbudgets'*) echo 'PodDisruptionBudget gateway shop' ;;
              *'get services'*) echo 'Service gateway shop' ;;
              *'get deployments,statefulsets,jobs -A -o'*)
                echo 'Deployment monolith shop|2|2|1|1|1|1|Available Progressing|'
                if [ -e "$0.broken" ]; then echo 'Job seed shop|1||||||Failed FailureTarget|too often'; else
                echo 'Job seed shop|1||||||SuccessCriteriaMet Complete|'; fi ;;
              *'get statefulset mongodb'*) exit 1 ;;
              *apply*) echo "applied $(sed -n 's/^kind: //p' | tr '\\n' ' ')" >>"$0.applied" ;;
            esac
            """;

    static final List<String> DEPLOY = List.of("monolith", "--context", "there", "--tag", "1", "--skip-images");

    private PretendedCluster() {}

    static Laptop seenFromALaptopIn(Path folder) throws IOException {
        Laptop laptop = Laptop.in(folder)
                .with("openssl", PretendedOpenssl.SHELL)
                .with("kubectl", KUBECTL)
                .with("git", "exit 1")
                .with("kind", "")
                .with("docker", "");
        laptop.write("k8s/overlays/monolith/kustomization.yaml", "");
        laptop.write("k8s/overlays/kind/kustomization.yaml", "");
        laptop.write("k8s/components/tls/kustomization.yaml", "");
        Files.writeString(laptop.bin().resolve("kubectl.rendered"), RENDERED);
        // It waits for connections to end
        laptop.with("sleep", "");
        return laptop;
    }
}
