package shop.edge;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param sessionKey base64, at least 32 bytes each: the first signs sessions, all verify them
 * @param guestSession how long a guest is known
 * @param staffSession how long an account stays logged in
 * @param logInPage path of the page with the log-in form
 * @param trustedProxies ranges (CIDR) of proxies that are believed what they say about the client; none by default
 * @param rateLimitPerSecond requests per session, or else per address, and replica; 0 is no limit
 * @param rateLimitBurst how many of them at once
 * @param maxBody largest body of a request
 * @param maxUpload largest body of a POST to one of the upload paths: a picture of 5 MiB and what is around it
 * @param headerPatience how long a request's header may take from its first byte on
 * @param bodyPatience how long any body may take
 * @param bodyPerSecond how much of a body has to come in each second beyond that
 * @param uploadPaths where pictures are uploaded
 * @param contentSecurityPolicy of every answer that does not bring its own
 */
@ConfigurationProperties("shop.edge")
public record EdgeProperties(
        @DefaultValue List<String> sessionKey,
        @DefaultValue("30d") Duration guestSession,
        @DefaultValue("8h") Duration staffSession,
        @DefaultValue("/staff/log-in") String logInPage,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("50") int rateLimitPerSecond,
        @DefaultValue("200") int rateLimitBurst,
        @DefaultValue("256KB") DataSize maxBody,
        @DefaultValue("6MB") DataSize maxUpload,
        @DefaultValue("10s") Duration headerPatience,
        @DefaultValue("10s") Duration bodyPatience,
        @DefaultValue("8KB") DataSize bodyPerSecond,
        @DefaultValue({"/api/files", "/staff/pictures"}) List<String> uploadPaths,
        @DefaultValue(STRICT_POLICY) String contentSecurityPolicy) {

    private static final String STRICT_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none';" + " form-action 'self'; frame-ancestors 'none'";

    /** Keys stay out of logs. */
    @Override
    public String toString() {
        return "EdgeProperties[trustedProxies=" + trustedProxies + ", rateLimitPerSecond=" + rateLimitPerSecond + "]";
    }
}
