package shop.catalog.web;

import java.util.stream.Stream;
import shop.platform.testing.TestTokens;

/** A request that must be refused, and how. */
record BadRequest(String method, String path, String body, int status, String problem, String... headers) {

    @Override
    public String toString() {
        String shown = body.length() > 80 ? body.substring(0, 80) + "…" : body;
        return method + " " + path + " " + String.join(" ", headers) + " " + shown + " → " + status;
    }

    BadRequest as(String token, String... more) {
        return new BadRequest(
                method,
                path,
                body,
                status,
                problem,
                Stream.concat(Stream.of("Authorization", "Bearer " + token), Stream.of(more))
                        .toArray(String[]::new));
    }

    BadRequest staff(String... more) {
        return as(TestTokens.staff("bob"), more);
    }

    static BadRequest get(String path, int status, String problem) {
        return new BadRequest("GET", path, "", status, problem);
    }

    static BadRequest put(String path, String body, int status, String problem) {
        return new BadRequest("PUT", path, body, status, problem);
    }

    static BadRequest post(String path, String body, int status, String problem) {
        return new BadRequest("POST", path, body, status, problem);
    }
}
