package shop.platform.token;

/** What a token opens. */
public final class Scope {

    /** A person's requests to the public API. */
    public static final String USER = "user";

    /** A process's calls to {@code /internal/**}; no user token ever carries it. */
    public static final String INTERNAL = "internal";

    private Scope() {}
}
