package shop.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a process of the shop. */
public final class ShopApplication {

    private ShopApplication() {}

    /** Runs {@code CatalogApplication} under the name {@code catalog}, {@code StorageOutApplication} as {@code storage-out}. */
    public static ConfigurableApplicationContext run(Class<?> application, String... args) {
        SpringApplication process = new SpringApplicationBuilder(application)
                .properties("spring.application.name=" + nameOf(application))
                .build();
        return process.run(args);
    }

    static String nameOf(Class<?> application) {
        return application
                .getSimpleName()
                .replaceFirst("Application$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
