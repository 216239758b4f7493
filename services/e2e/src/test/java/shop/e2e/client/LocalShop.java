package shop.e2e.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import shop.local.Assembly;
import shop.local.Options;
import shop.local.RunningShop;
import shop.local.Tokens;

/** An assembly as real processes on this machine, with its state in the build folder. */
public final class LocalShop implements ApplicationUnderTest {

    private final RunningShop shop;

    private LocalShop(RunningShop shop) {
        this.shop = shop;
    }

    /** @param name of the folder with its configuration and logs, below {@code target/shops} */
    public static LocalShop start(Assembly assembly, String name, Options options) {
        Options isolated = options.withState(Path.of("target/shops", name).toAbsolutePath())
                .withArchives(archives())
                // The tests' clients share one address and few customers
                .with("*", "shop.edge.rate-limit-per-second", "100000")
                .with("*", "shop.edge.rate-limit-burst", "100000");
        return new LocalShop(assembly.start(isolated));
    }

    private static Path archives() {
        try {
            return Files.createDirectories(Path.of("target/class-archives")).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RunningShop processes() {
        return shop;
    }

    @Override
    public URI url() {
        return URI.create(shop.url());
    }

    @Override
    public String staffPassword() {
        try {
            return Files.readString(shop.staffPasswordFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Tokens tokens() {
        return shop.tokens();
    }

    @Override
    public void payments(String behaviour) {
        URI lever = URI.create(shop.process("payments").managementUrl() + "/actuator/behaviour");
        HttpRequest request = HttpRequest.newBuilder(lever)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(behaviour))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("payments refuses " + behaviour + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How the provider knows an order: its state, or {@code NONE}. */
    public String paymentState(String orderId) {
        URI payment = URI.create(shop.process("payments").url() + "/internal/payments/");
        Answer answer = ShopClient.withToken(payment, shop.tokens().service())
                .get(orderId)
                .expect(200);
        return answer.paymentState();
    }

    @Override
    public void close() {
        shop.close();
    }
}
