package shop.gateway;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import shop.platform.testing.TestTokens;

/** The gateway's process, within the test's. */
final class RunningGateway implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    /** @param settings {@code name=value} under {@code shop.gateway} */
    RunningGateway(String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--shop.drain.period=0s",
                "--management.server.port=0",
                "--spring.application.name=gateway"));
        for (String setting : settings) {
            arguments.add("--shop.gateway." + setting);
        }
        Map<String, Object> defaults = new java.util.HashMap<>(TestTokens.properties());
        context = new SpringApplicationBuilder(GatewayApplication.class)
                .properties(defaults)
                .run(arguments.toArray(String[]::new));
    }

    int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    double gauge(String name, String... tags) {
        Gauge gauge = context.getBean(MeterRegistry.class).find(name).tags(tags).gauge();
        return gauge == null ? Double.NaN : gauge.value();
    }

    /** How many requests on a route ended so. */
    long count(String route, String outcome) {
        return context.getBean(MeterRegistry.class)
                .get("gateway.route")
                .tags("route", route, "outcome", outcome)
                .timer()
                .count();
    }

    double connectionsUsed(String route) {
        return gauge("gateway.connections.used", "route", route);
    }

    double permitsFree(String route) {
        return gauge("gateway.permits.free", "route", route);
    }

    @Override
    public void close() {
        context.close();
    }
}
