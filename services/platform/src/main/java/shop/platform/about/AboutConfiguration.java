package shop.platform.about;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import shop.platform.ShopApplication;
import shop.platform.about.api.AboutApi;
import shop.platform.about.api.ModuleFacts;
import shop.platform.about.api.ProcessFacts;
import shop.platform.client.GroupClients;

/** What a process says about itself, for every process. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AboutProperties.class)
@Import(AboutEndpoint.class)
public class AboutConfiguration {

    @Bean
    ProcessFacts processFacts(@Value("${spring.application.name:shop}") String process, AboutProperties told) {
        return new ProcessFacts(
                process,
                told.assembly(),
                Optional.ofNullable(told.version())
                        .orElse(ShopApplication.class.getPackage().getImplementationVersion()),
                told.commit(),
                told.pod(),
                told.node(),
                told.namespace(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }

    @Bean
    DescribeProcess describeProcess(ProcessFacts facts, ObjectProvider<ModuleFacts> modules, GroupClients neighbours) {
        return new DescribeProcess(facts, modules.orderedStream().toList(), neighbours.of(AboutApi.class));
    }

    @Bean
    @ConditionalOnMissingBean
    Neighbourhood neighbourhood() {
        return Neighbourhood.NONE;
    }

    @Bean
    @ConditionalOnMissingBean
    ClusterObjects clusterObjects() {
        return ClusterObjects.NONE;
    }
}
