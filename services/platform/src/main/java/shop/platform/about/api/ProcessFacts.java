package shop.platform.about.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * This process, for people who look at it. What nobody told it is null.
 *
 * @param process name, such as {@code storefront}
 * @param started when the Java virtual machine began
 */
public record ProcessFacts(
        String process,
        @Nullable String assembly,
        @Nullable String version,
        @Nullable String commit,
        @Nullable String pod,
        @Nullable String node,
        @Nullable String namespace,
        Instant started) {}
