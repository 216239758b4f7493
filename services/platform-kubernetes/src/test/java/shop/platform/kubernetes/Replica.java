package shop.platform.kubernetes;

import io.kubernetes.client.openapi.ApiClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import okhttp3.Interceptor;
import okhttp3.Response;

/** A process of its own, as far as the server can tell. */
final class Replica {

    static final String WORK = "orders-sweeper";

    /** Short, but longer than a busy machine lets a process wait. */
    private static final Terms SHORT = new Terms(Duration.ofSeconds(4), Duration.ofSeconds(2), Duration.ofMillis(200));

    final LeaseElections elections;
    final BooleanSupplier works;
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private volatile boolean cut;

    Replica(ScriptedApiServer server, String pod) {
        ApiClient client = server.client();
        client.setHttpClient(client.getHttpClient()
                .newBuilder()
                .addInterceptor(this::throughUnlessCut)
                .build());
        elections = new LeaseElections(client, "shop", pod, SHORT, meters);
        works = elections.stand(WORK);
    }

    /** Nothing that it writes arrives any more. */
    void cut() {
        cut = true;
    }

    double gauge() {
        return meters.get("shop.leader").tag("work", WORK).gauge().value();
    }

    private Response throughUnlessCut(Interceptor.Chain call) throws IOException {
        if (cut) {
            throw new IOException("cut off");
        }
        return call.proceed(call.request());
    }
}
