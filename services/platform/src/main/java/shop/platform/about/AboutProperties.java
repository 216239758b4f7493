package shop.platform.about;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What only its surroundings can tell a process; a Deployment says it by the downward API. All of it may be missing.
 *
 * @param assembly which set of processes this one belongs to
 * @param version of the program, when it is another than the jar says
 * @param commit the program was built from
 * @param pod it runs in
 * @param node that pod runs on
 * @param namespace of that pod
 */
@ConfigurationProperties("shop.about")
public record AboutProperties(
        @Nullable String assembly,
        @Nullable String version,
        @Nullable String commit,
        @Nullable String pod,
        @Nullable String node,
        @Nullable String namespace) {}
