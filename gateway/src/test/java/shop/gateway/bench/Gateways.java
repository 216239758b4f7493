package shop.gateway.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The gateways that are compared. */
final class Gateways {

    /** What a project that has the library's starter and nothing else would not have. */
    private static final String NOT_THE_LIBRARYS =
            ".*/(httpclient5|httpcore5|micrometer-registry|spring-boot-actuator|spring-boot-starter-actuator|mongodb"
                    + "|mongo-java|caffeine|resilience4j|spring-security|nimbus)[^/]*"
                    + "|.*/gateway/target/classes/?|.*/services/[^/]+/target/.*|.*/shop/[^/]+/1[^/]*/.*";

    private Gateways() {}

    static Target outOfTheBox(String upstream) throws IOException, InterruptedException {
        String classPath = Arrays.stream(Target.classPath().split(":"))
                .filter(entry -> !entry.matches(NOT_THE_LIBRARYS))
                .collect(Collectors.joining(":"));
        int port = Target.freePort();
        return Target.java(
                StockGateway.class.getName(), classPath, port, "--server.port=" + port, "--upstream=" + upstream);
    }

    /** The whole gateway as it ships; the storefront's route leads to the upstream too, so that it can open a session. */
    static Target ours(String proxy, String upstream) throws IOException, InterruptedException {
        return Target.gateway(
                256,
                "--shop.gateway.proxy=" + proxy,
                "--shop.gateway.routes.catalog.permits=1000",
                "--shop.gateway.routes.catalog.uri=" + upstream,
                "--shop.gateway.routes.storefront.uri=" + upstream);
    }
}
