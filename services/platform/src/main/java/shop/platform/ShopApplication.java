package shop.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a process of the shop. */
public final class ShopApplication {

    private static final String[] LOGS_FOR_MACHINES = {"logging.structured.format.console=ecs"};
    private static final String[] NO_MORE = {};

    private ShopApplication() {}

    /** Runs {@code CatalogApplication} under the name {@code catalog}, {@code StorageOutApplication} as {@code storage-out}. */
    public static ConfigurableApplicationContext run(Class<?> application, String... args) {
        SpringApplication process = new SpringApplicationBuilder(application)
                .properties("spring.application.name=" + nameOf(application))
                .properties(isContainer(Files::exists, System.getenv()) ? LOGS_FOR_MACHINES : NO_MORE)
                .build();
        return process.run(args);
    }

    /** In a container logs are read by machines, elsewhere by people; a setting of one's own wins over both. */
    static boolean isContainer(Predicate<Path> exists, Map<String, String> environment) {
        return environment.containsKey("KUBERNETES_SERVICE_HOST")
                || exists.test(Path.of("/.dockerenv"))
                || exists.test(Path.of("/run/.containerenv"));
    }

    static String nameOf(Class<?> application) {
        return application
                .getSimpleName()
                .replaceFirst("Application$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
