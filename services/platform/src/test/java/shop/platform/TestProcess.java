package shop.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.registry.ImportHttpServices;
import shop.platform.api.Greeting;

/** A process with a public address and a contract, called by itself over HTTP. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({TestProcess.PublicApi.class, TestProcess.Endpoint.class})
public class TestProcess {

    /** The same process, which also imports the contract as a neighbour's. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ImportHttpServices(group = "greetings", types = Greetings.class)
    public static class Consumer {}

    @HttpExchange("/internal/greetings")
    public interface Greetings {

        @PostExchange("/{name}")
        Greeting greet(Caller caller, @PathVariable String name);

        @GetExchange("/{name}")
        Optional<Greeting> find(@PathVariable String name);
    }

    @RestController
    static final class Endpoint implements Greetings {

        @Override
        public Greeting greet(Caller caller, String name) {
            return new Greeting("Hello " + name + " from " + caller.subject());
        }

        @Override
        public Optional<Greeting> find(String name) {
            return name.equals("nobody") ? Optional.empty() : Optional.of(new Greeting("Hello " + name));
        }
    }

    record Order(@NotNull String sku, @Min(1) @Max(99) int quantity) {}

    @RestController
    static final class PublicApi {

        @PostMapping("/api/echo")
        Order echo(@Valid @RequestBody Order order) {
            return order;
        }

        @PostMapping("/api/tolerant")
        Greeting tolerant(@RequestBody Greeting greeting) {
            return greeting;
        }

        @GetMapping("/api/me")
        Map<String, Object> me(Caller caller) {
            return Map.of("subject", caller.subject(), "staff", caller.isStaff());
        }

        @GetMapping("/api/page")
        int page(@RequestParam @Min(1) @Max(100) int limit) {
            return limit;
        }

        @GetMapping("/api/broken")
        String broken() {
            throw new IllegalStateException("a secret of the implementation");
        }

        @GetMapping("/api/refused")
        String refused() {
            throw new Refusal(Refusal.Kind.CONFLICT, "price-changed", "The price has changed.")
                    .with("presentTotalInCents", 5);
        }
    }
}
