package shop.platform.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Starts processes on free ports, which trust the tokens of the tests and leave at once. */
public final class Processes {

    private Processes() {}

    /** @param properties each {@code key=value}; they win over the defaults */
    public static ServletWebServerApplicationContext start(Class<?> application, String... properties) {
        Map<String, String> all = new LinkedHashMap<>(TestTokens.properties());
        all.put("server.port", "0");
        all.put("management.server.port", "0");
        all.put("shop.drain.period", "0s");
        all.put("shop.warm-up.period", "0s");
        for (String property : properties) {
            String[] keyAndValue = property.split("=", 2);
            all.put(keyAndValue[0], keyAndValue[1]);
        }
        String[] arguments = all.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        return (ServletWebServerApplicationContext) new SpringApplication(application).run(arguments);
    }

    public static int port(ServletWebServerApplicationContext process) {
        return process.getWebServer().getPort();
    }
}
