package shop.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.identity.IdentityModule;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;
import shop.platform.testing.SettableClock;
import shop.platform.testing.TestTokens;

/** A process with the edge in front of controllers that tell what reached them. Two of them for all tests of a JVM. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({IdentityModule.class, EdgeModule.class, EdgeProcess.Echo.class})
public class EdgeProcess {

    public static final String PASSWORD = "correct horse";
    public static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    public static final String OLD_KEY = "ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";

    private static final ServletWebServerApplicationContext DIRECT = start("shop.edge.rate-limit-per-second=0");
    private static final ServletWebServerApplicationContext BEHIND_PROXY = start(
            "shop.edge.trusted-proxies=127.0.0.0/8,10.0.0.0/8,::1",
            "shop.edge.rate-limit-per-second=1",
            "shop.edge.rate-limit-burst=5");

    /** Reached by its clients themselves; nobody is limited. */
    public static RawHttp direct() {
        return new RawHttp(Processes.port(DIRECT));
    }

    /** Believes what this machine says of others; five requests at once, then one a second. */
    public static RawHttp behindProxy() {
        return new RawHttp(Processes.port(BEHIND_PROXY));
    }

    public static SettableClock clock() {
        return DIRECT.getBean(SettableClock.class);
    }

    public static ApplicationContext context() {
        return DIRECT;
    }

    public static <T> T bean(Class<T> type) {
        return DIRECT.getBean(type);
    }

    /** One more, for a test that changes it. */
    public static ServletWebServerApplicationContext start(String... properties) {
        String[] common = {
            "shop.identity.mongo-uri=" + EmbeddedMongo.uri("identity"),
            "shop.identity.token-key=" + TestTokens.identityKey(),
            "shop.identity.staff-password=" + PASSWORD,
            "shop.identity.password-strength=4",
            "shop.edge.session-key=" + KEY + "," + OLD_KEY
        };
        String[] all = Stream.of(common, properties).flatMap(Arrays::stream).toArray(String[]::new);
        return Processes.start(EdgeProcess.class, all);
    }

    @Bean
    @Primary
    Clock settableClock() {
        return new SettableClock();
    }

    @RestController
    static class Echo {

        @RequestMapping({
            "/",
            "/page/**",
            "/staff/pictures/**",
            "/api/echo/**",
            "/api/orders",
            "/api/products/**",
            "/api/files/**",
            "/internal/**"
        })
        ResponseEntity<Map<String, Object>> echo(HttpServletRequest request) throws IOException {
            Map<String, Object> seen = new LinkedHashMap<>();
            Map<String, String> headers = new TreeMap<>();
            Collections.list(request.getHeaderNames())
                    .forEach(name -> headers.put(
                            name.toLowerCase(Locale.ROOT),
                            String.join(", ", Collections.list(request.getHeaders(name)))));
            seen.put("headers", headers);
            seen.put("address", request.getRemoteAddr());
            seen.put("url", request.getRequestURL().toString());
            seen.put("bytes", request.getInputStream().readAllBytes().length);
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(seen);
        }

        @RequestMapping("/own-headers")
        void ownHeaders(HttpServletResponse response) {
            response.addHeader("content-security-policy", "default-src 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.addHeader("X-Of-Its-Own", "1");
            response.addHeader("Set-Cookie", "plain=1; Path=/");
            response.addHeader("Set-Cookie", "careful=1; secure; Path=/");
        }

        @RequestMapping("/redirect")
        void redirect(HttpServletResponse response) throws IOException {
            response.sendRedirect("/elsewhere");
        }

        @RequestMapping("/fails")
        void fails() {
            throw new IllegalStateException("on purpose");
        }

        @RequestMapping("/starts-anew")
        void startsAnew(HttpServletResponse response) {
            response.addHeader("X-Of-Its-Own", "1");
            response.reset();
        }

        @RequestMapping("/sends-error")
        void sendsError(HttpServletResponse response) throws IOException {
            response.sendError(502);
        }

        @RequestMapping("/wants-session")
        void wantsSession(HttpServletRequest request) {
            request.getSession();
        }
    }
}
