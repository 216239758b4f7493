package shop.platform.web;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The names under which a request is known in logs, answers and at the neighbours. */
public final class RequestIds {

    /** Header that carries the request id. */
    public static final String REQUEST_ID = "X-Request-Id";

    /** Header that carries the trace context (W3C Trace Context). */
    public static final String TRACEPARENT = "traceparent";

    static final String MDC_REQUEST_ID = "requestId";
    static final String MDC_TRACEPARENT = "traceparent";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern TRACE = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private RequestIds() {}

    /** The id of the request that this thread works on; null outside requests. */
    public static @Nullable String currentRequestId() {
        return MDC.get(MDC_REQUEST_ID);
    }

    /** The trace context of the request that this thread works on; null outside requests. */
    public static @Nullable String currentTraceparent() {
        return MDC.get(MDC_TRACEPARENT);
    }

    static String requestIdOrNew(@Nullable String given) {
        return given != null && WELL_FORMED.matcher(given).matches() ? given : hex() + hex();
    }

    static String traceparentOrNew(@Nullable String given) {
        return given != null && TRACE.matcher(given).matches() ? given : "00-" + hex() + hex() + "-" + hex() + "-01";
    }

    private static String hex() {
        // The highest bit is set, so that there are always 16 digits and never all zeros
        return Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE);
    }
}
