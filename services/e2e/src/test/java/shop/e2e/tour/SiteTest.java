package shop.e2e.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {

    private static final Site SITE =
            new Site("theirs", "registry/mongo:7.0", "node-1", "http://shop.example", "https://shop.example:444");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "kubectl label node shop-worker lab/disk=ssd,        kubectl label node node-1 lab/disk=ssd",
        "kubectl get node shop-worker2,                      kubectl get node shop-worker2",
        "curl http://shop.localhost:8000/about,              curl http://shop.example/about",
        "curl http://api.shop.localhost:8000/about,          curl http://api.shop.example/about",
        "curl https://shop.localhost:8443/api,               curl https://shop.example:444/api"
    })
    void namesWhatIsHere(String command, String local) {
        assertThat(SITE.local(command)).isEqualTo(local);
    }

    @Test
    void meansItsOwnContextAndAppliesWhatFits() throws IOException {
        Path kubectl = Files.createDirectories(folder.resolve("bin")).resolve("kubectl");
        Files.writeString(kubectl, """
                #!/bin/bash
                echo "asked: $*"
                case "$1" in kustomize) printf 'image: mongo:8.0\\nnodeName: shop-worker\\nshop-worker2\\n' ;; esac
                case "$3" in apply) cat ;; esac
                """);
        assertThat(kubectl.toFile().setExecutable(true)).isTrue();

        String output = SITE.bash(folder)
                .run(
                        "PATH=$PWD/bin:$PATH; kubectl get pods && kubectl apply -k k8s/lab/dns",
                        Duration.ofSeconds(30),
                        line -> {})
                .output();

        assertThat(output.lines())
                .containsExactly(
                        "asked: --context theirs get pods",
                        "asked: --context theirs apply -f -",
                        "asked: kustomize k8s/lab/dns",
                        "image: registry/mongo:7.0",
                        "nodeName: node-1",
                        "shop-worker2");
    }
}
