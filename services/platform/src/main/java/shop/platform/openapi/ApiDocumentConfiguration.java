package shop.platform.openapi;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Documents of the API, for every process that has modules with one. */
@Configuration(proxyBeanMethods = false)
public class ApiDocumentConfiguration {

    @Bean
    ApiDocumentController apiDocumentController(ObjectProvider<ModuleDocument> documents) {
        return new ApiDocumentController(documents.stream());
    }
}
