package shop.storefront;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A test of the storefront on a port, before a catalog that the test fills. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Storefront.Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"shop.storefront.basket-key=0123456789abcdef-new,0123456789abcdef-old", "management.server.port=0"
        })
@interface Storefront {

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(StorefrontModule.class)
    class Application {

        @Bean
        StubCatalog catalog() {
            return new StubCatalog();
        }
    }
}
