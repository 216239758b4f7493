package shop.platform.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * A process with a setting that may change. Surefire sets KUBECONFIG to a file that is written here, which is how the
 * client finds the scripted server instead of a pod's own.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class BannerProcess {

    static ConfigurableApplicationContext inCluster(ScriptedApiServer server, Path token, String... settings)
            throws IOException {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("spring.main.cloud-platform=kubernetes");
        all.add("spring.cloud.kubernetes.client.namespace=shop");
        all.add("shop.kubernetes.token=" + token);
        all.add("shop.about.pod=orders-1");
        return start(server, all.toArray(String[]::new));
    }

    static ConfigurableApplicationContext start(ScriptedApiServer server, String... settings) throws IOException {
        Files.writeString(Path.of(System.getenv("KUBECONFIG")), """
                apiVersion: v1
                kind: Config
                current-context: test
                contexts: [{name: test, context: {cluster: test, user: test}}]
                clusters: [{name: test, cluster: {server: "%s"}}]
                users: [{name: test, user: {token: test}}]
                """.formatted(server.url()));
        List<String> arguments =
                new ArrayList<>(List.of("--server.port=0", "--management.server.port=0", "--shop.drain.period=0s"));
        List.of(settings).forEach(setting -> arguments.add("--" + setting));
        return new SpringApplicationBuilder(BannerProcess.class).run(arguments.toArray(String[]::new));
    }

    @Bean
    Banner banner() {
        return new Banner();
    }

    @ConfigurationProperties("test.banner")
    static class Banner {

        private volatile String text = "";

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }
}
