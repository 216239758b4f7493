package shop.gateway;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import shop.platform.token.Scope;
import shop.platform.token.TokenVerifier;

/** The gateway's process, within the test's. */
final class RunningGateway implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    /** @param settings {@code name=value} under {@code shop.gateway}, or with a name that begins with {@code shop.} */
    RunningGateway(String... settings) {
        List<String> arguments = new ArrayList<>(TestSettings.arguments());
        arguments.add("--server.port=0");
        for (String setting : settings) {
            arguments.add(setting.startsWith("shop.") ? "--" + setting : "--shop.gateway." + setting);
        }
        context = new SpringApplicationBuilder(GatewayApplication.class).run(arguments.toArray(String[]::new));
    }

    int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    /** Whose user token this is, by the keys that every process of the shop trusts. */
    String subjectOf(String token) {
        return context.getBean(TokenVerifier.class).verify(token, Scope.USER).subject();
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
