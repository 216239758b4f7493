package shop.storefront.web;

import java.time.Duration;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import shop.platform.Refusal;
import shop.platform.web.Outages;

/**
 * Why a page cannot be shown.
 *
 * @param name stable, lower case with hyphens; empty when only the status is known
 */
record Problem(int status, String name, HttpHeaders headers) {

    /** The status of a mistake of ours. */
    static final int UNEXPECTED = 500;

    private static final int INVALID = 400;

    static Problem of(Exception failure) {
        Refusal outage = Outages.asRefusal(failure);
        return switch (outage == null ? failure : outage) {
            case Refusal refusal -> of(refusal);
            case ErrorResponse spring ->
                new Problem(spring.getStatusCode().value(), "", HttpHeaders.copyOf(spring.getHeaders()));
            case TypeMismatchException wrong -> new Problem(INVALID, "", new HttpHeaders());
            case InvalidParameterException undecodable ->
                new Problem(undecodable.getErrorCode(), "", new HttpHeaders());
            default -> new Problem(UNEXPECTED, "", new HttpHeaders());
        };
    }

    private static Problem of(Refusal refusal) {
        HttpHeaders headers = new HttpHeaders();
        @Nullable Duration wait = refusal.retryAfter();
        if (wait != null) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds())));
        }
        return new Problem(refusal.kind().status(), refusal.name(), headers);
    }

    /** Whether somebody of the shop's staff might get further after logging in. */
    public boolean asksToLogIn() {
        return status == 401 || status == 403;
    }

    /** Whether the page is for staff, who only have to say that they are. */
    public boolean isStaffOnly() {
        return name.equals("staff-only");
    }

    /** Whether the same may work in a moment. */
    public boolean passes() {
        return status == 429 || status >= 502;
    }
}
