package shop.platform.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole process whose settings come from a ConfigMap, too. */
class ConfigMapProcessTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private final ScriptedApiServer server = new ScriptedApiServer();

    ConfigMapProcessTest() throws IOException {}

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void followsTheConfigMapWhileItRuns() throws IOException {
        server.configMap.change(Map.of("test.banner.text", "Welcome"));
        try (ConfigurableApplicationContext process = startInCluster(
                "spring.config.import=kubernetes:",
                "spring.cloud.kubernetes.config.name=storefront",
                "spring.cloud.kubernetes.reload.enabled=true")) {
            BannerProcess.Banner banner = process.getBean(BannerProcess.Banner.class);
            assertThat(banner.getText()).isEqualTo("Welcome");
            await().atMost(SOON)
                    .until(() -> server.requests.stream().anyMatch(request -> request.contains("watch=true")));

            server.configMap.change(Map.of("test.banner.text", "We close at noon"));

            await().atMost(SOON).until(() -> "We close at noon".equals(banner.getText()));

            server.configMap.change(Map.of());

            await().atMost(SOON).until(() -> banner.getText().isEmpty());
            assertThat(server.requests)
                    .allMatch(request -> request.contains("/configmaps"))
                    .noneMatch(request -> request.contains("secrets"))
                    .allMatch(request -> request.contains("/configmaps/storefront?")
                            || request.endsWith("/configmaps/storefront")
                            || request.contains("labelSelector=shop%2Freload%3Dtrue"));
        }
    }

    @Test
    void readsItsMountedFilesBesidesTheConfigMap() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("mounted")).resolve("test.secret"), "kept");
        server.configMap.change(Map.of("test.banner.text", "Welcome"));

        try (ConfigurableApplicationContext process = startInCluster(
                "SHOP_CONFIG=" + folder.resolve("mounted"),
                "spring.config.import=kubernetes:",
                "spring.cloud.kubernetes.config.name=storefront")) {

            assertThat(process.getEnvironment().getProperty("test.secret")).isEqualTo("kept");
            assertThat(process.getEnvironment().getProperty("test.banner.text")).isEqualTo("Welcome");
        }
    }

    @Test
    void startsWithoutItsConfigMapWhenTheServerRefuses() throws IOException {
        server.refuse(503, request -> true);

        try (ConfigurableApplicationContext process = startInCluster(
                "spring.config.import=kubernetes:",
                "spring.cloud.kubernetes.config.name=storefront",
                "spring.cloud.kubernetes.reload.enabled=true")) {

            assertThat(process.getBean(BannerProcess.Banner.class).getText()).isEmpty();
        }
    }

    private ConfigurableApplicationContext startInCluster(String... settings) throws IOException {
        return BannerProcess.inCluster(server, Files.writeString(folder.resolve("token"), "test"), settings);
    }
}
