package shop.platform.kubernetes;

import io.kubernetes.client.openapi.ApiClient;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.platform.about.ClusterObjects;
import tools.jackson.core.JacksonException;

/** Lists of every kind at once, each in the words of the API server; of the pod's own namespace, and of none. */
final class ListedObjects implements ClusterObjects {

    private static final Logger LOG = LoggerFactory.getLogger(ListedObjects.class);
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final ApiClient api;
    private final String namespace;
    private final Recent<View> recent;

    /** @param api whose calls end by themselves after a while */
    ListedObjects(ApiClient api, String namespace, Clock clock) {
        this.api = api;
        this.namespace = namespace;
        recent = new Recent<>(new View(true, Map.of()), FRESH, clock);
    }

    @Override
    public View look() {
        return recent.orAsk(last -> ask(last));
    }

    private View ask(View last) {
        try (ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Kind>> questions = Stream.of(ListedKind.values())
                    .<Callable<Kind>>map(kind -> () -> list(kind))
                    .toList();
            return new View(
                    true,
                    calls.invokeAll(questions).stream()
                            .map(Future::resultNow)
                            .collect(Collectors.toUnmodifiableMap(
                                    kind -> kind.name().toLowerCase(Locale.ROOT), Function.identity())));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return last;
        }
    }

    private Kind list(ListedKind kind) {
        Request request = new Request.Builder()
                .url(api.getBasePath() + kind.path(namespace))
                .header("Accept", PrintedTable.MEDIA_TYPE)
                .build();
        try (Response answer = api.getHttpClient().newCall(request).execute()) {
            if (answer.isSuccessful()) {
                return PrintedTable.read(kind.kind(), answer.body().byteStream());
            }
            return unseen(kind, answer.code() == 403 ? Sight.FORBIDDEN : Sight.SILENT);
        } catch (IOException | JacksonException away) {
            LOG.debug("Objects cannot be listed: {}", away.toString());
            return unseen(kind, Sight.SILENT);
        }
    }

    private static Kind unseen(ListedKind kind, Sight sight) {
        return new Kind(kind.kind(), sight, List.of(), List.of());
    }
}
