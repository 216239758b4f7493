package shop.e2e.hostile;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shop.e2e.client.RawHttp;

/** Sends random requests one after the other, and remembers what was wrong about the answers. */
final class Round {

    private static final List<String> SECRETS =
            List.of("Exception", "java.", "org.springframework", "shop.catalog", "shop.platform", "Tomcat", "\tat ");

    private final String name;
    private final RawHttp http;
    private final RandomRequests requests;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    Round(String name, URI url, RandomRequests requests) {
        this.name = name;
        this.http = new RawHttp(url);
        this.requests = requests;
    }

    /** @return the first request and answer of each kind of fault */
    List<String> send(int count, String credentials) {
        for (int i = 0; i < count; i++) {
            RandomRequests.Request request = requests.next(credentials);
            try {
                RawHttp.RawAnswer answer = http.send(request.head(), request.body(), request.broken());
                statuses.merge(answer.status(), 1, Integer::sum);
                judge(request, answer);
            } catch (UncheckedIOException e) {
                statuses.merge(0, 1, Integer::sum);
                if (!request.broken()) {
                    note("no answer: " + e.getCause(), request, new RawHttp.RawAnswer(0, "", ""));
                }
            }
        }
        System.out.println("random requests, " + name + ": " + count + ", answers by status " + statuses);
        return new ArrayList<>(faults.values());
    }

    private void judge(RandomRequests.Request request, RawHttp.RawAnswer answer) {
        int status = answer.status();
        if (status >= 500 || status == 0 && !request.broken()) {
            note("status " + status, request, answer);
        }
        String text = answer.head() + answer.body();
        SECRETS.stream().filter(text::contains).forEach(secret -> note("tells " + secret, request, answer));
        boolean told = answer.hasType("application/problem+json") || answer.isOurs() && answer.hasType("text/html");
        boolean mute =
                answer.body().isEmpty() && (!answer.isOurs() || request.head().startsWith("HEAD"));
        if (status >= 400 && !told && !mute) {
            note("no problem document with " + status, request, answer);
        }
    }

    /** One example of each fault at each address is enough. */
    private void note(String fault, RandomRequests.Request request, RawHttp.RawAnswer answer) {
        String address = shortened(request.head().split("[?\n]", 2)[0], 60);
        String body = shortened(new String(request.body(), StandardCharsets.UTF_8), 300);
        String asked = shortened(request.head(), 3000) + body;
        faults.putIfAbsent(
                fault + " " + address,
                fault + ":\n" + asked + "\n-->\n" + answer.head() + "\n\n" + shortened(answer.body(), 1000));
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most) + " ..." : text;
    }
}
