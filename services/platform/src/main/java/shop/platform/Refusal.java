package shop.platform;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that is not carried out, for a reason that its sender is told. Use cases throw it; the web adapter turns
 * it into a problem document (RFC 9457) whose {@code type} is {@code urn:shop:problem:<name>}.
 */
public final class Refusal extends RuntimeException {

    /** Why, in the terms of HTTP (RFC 9110, RFC 6585); each kind has one status. */
    public enum Kind {
        INVALID(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        TOO_SLOW(408),
        CONFLICT(409),
        PRECONDITION_FAILED(412),
        TOO_LARGE(413),
        UNSUPPORTED_TYPE(415),
        RULE_BROKEN(422),
        PRECONDITION_REQUIRED(428),
        TOO_MANY(429),
        UNAVAILABLE(503),
        TIMED_OUT(504);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String name;
    private final Map<String, Object> details = new LinkedHashMap<>();
    private @Nullable Duration retryAfter;

    /**
     * @param name stable, lower case with hyphens; clients decide by it
     * @param detail one sentence for a person; no class name, query or secret
     */
    public Refusal(Kind kind, String name, String detail) {
        super(detail, null, false, false);
        this.kind = kind;
        this.name = name;
    }

    /** The neighbour or store cannot be reached now; the sender may try again after a second. */
    public static Refusal unavailable(String what) {
        return new Refusal(Kind.UNAVAILABLE, "unavailable", what + " cannot be reached at the moment.")
                .retryAfter(Duration.ofSeconds(1));
    }

    public static Refusal notFound(String what) {
        return new Refusal(Kind.NOT_FOUND, "not-found", "There is no such " + what + ".");
    }

    /** Adds a member to the problem document, such as the present price. */
    public Refusal with(String member, Object value) {
        details.put(member, value);
        return this;
    }

    /** Adds a Retry-After header, in whole seconds. */
    public Refusal retryAfter(Duration delay) {
        retryAfter = delay;
        return this;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public Map<String, Object> details() {
        return details;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
