package shop.storefront;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import shop.platform.testing.TestTokens;

/** A test of the storefront on a port, before neighbours that the test fills. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Storefront.Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "shop.storefront.basket-key=0123456789abcdef-new,0123456789abcdef-old",
            "management.server.port=0",
            // Between classes Spring stops the processes that it keeps
            "shop.drain.period=0s",
            "shop.warm-up.period=0s"
        })
@ContextConfiguration(initializers = Storefront.Tokens.class)
@interface Storefront {

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(StorefrontModule.class)
    class Application {

        @Bean
        StubCatalog catalog() {
            return new StubCatalog();
        }

        @Bean
        StubStaffCatalog staffCatalog(StubCatalog catalog) {
            return new StubStaffCatalog(catalog);
        }

        @Bean
        StubStorage storage() {
            return new StubStorage();
        }

        @Bean
        StubOrders orders(StubCatalog catalog) {
            return new StubOrders(catalog);
        }
    }

    /** It believes the tokens of the tests, as it would the edge's. */
    class Tokens implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(TestTokens.properties()).applyTo(context);
        }
    }
}
