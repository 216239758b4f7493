package shop.e2e.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import shop.e2e.client.Answer;

/** Sends calls, lets each answer be judged, and remembers which operation has answered with which status. */
final class Driver {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final URI shop;
    private final Judge judge;
    private final Map<String, Set<String>> seen = new ConcurrentSkipListMap<>();

    Driver(URI shop, Judge judge) {
        this.shop = shop;
        this.judge = judge;
    }

    Answer send(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(shop + call.target()))
                .timeout(Duration.ofSeconds(20))
                .method(
                        call.operation().method(),
                        call.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body()));
        call.allHeaders().forEach(request::header);
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            Answer answer = new Answer(response.statusCode(), response.headers(), response.body());
            judge.check(call, answer);
            seen.computeIfAbsent(call.operation().id(), id -> new ConcurrentSkipListSet<>())
                    .add(String.valueOf(answer.status()));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(call.operation().id(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    boolean hasSeen(Operation operation, String status) {
        return seen.getOrDefault(operation.id(), Set.of()).contains(status);
    }

    /** {@code operation status} of what is described and was not seen. */
    Set<String> unseen(Description description) {
        Set<String> unseen = new TreeSet<>();
        description
                .operations()
                .forEach(operation -> operation.statuses().stream()
                        .filter(status -> !hasSeen(operation, status))
                        .forEach(status -> unseen.add(operation.id() + " " + status)));
        return unseen;
    }
}
