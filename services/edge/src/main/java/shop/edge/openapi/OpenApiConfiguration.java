package shop.edge.openapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import shop.edge.EdgeModule;
import shop.platform.openapi.ApiPart;
import shop.platform.openapi.ModuleDocument;
import shop.platform.web.TaggedAnswer;

/** The parts of the API are beans: documents of modules in this process, and whatever else a process can ask. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

    private static final String EDGE = "edge";
    private static final Duration LIMIT = Duration.ofSeconds(2);

    @Bean
    ModuleDocument edgeApiDocument() {
        return new ModuleDocument(EDGE, EdgeModule.class);
    }

    @Bean
    OpenApiController edgeOpenApiController(ObjectProvider<ApiPart> parts) throws IOException {
        String style = new ClassPathResource("style.css", OpenApiConfiguration.class)
                .getContentAsString(StandardCharsets.UTF_8);
        return new OpenApiController(
                new CurrentApi(new JoinParts(parts.stream().toList(), EDGE, LIMIT), System::nanoTime),
                TaggedAnswer.of(style.getBytes(StandardCharsets.UTF_8), "text/css;charset=utf-8"));
    }
}
