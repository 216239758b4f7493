package shop.platform.job;

import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.retry.RetryListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryState;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;
import shop.platform.Refusal;
import shop.platform.web.Outages;

/**
 * Runs a {@link Job} as a process of its own, without a web server but with the settings of all processes. While the
 * store is not there the work begins anew, for {@code shop.job.patience} (a minute unless set) at most.
 */
public final class ShopJob {

    private static final Logger LOG = LoggerFactory.getLogger(ShopJob.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private ShopJob() {}

    /**
     * @param configuration declares the {@link Job} and what it needs
     * @param options short names of settings, as in {@code --products=100}; the setting's full name is accepted, too
     * @return exit code: 0 done, 1 failed, 2 an option or setting is impossible; with one line that says what happened
     */
    public static int run(Class<?> configuration, Map<String, String> options, String... args) {
        try (ConfigurableApplicationContext context = start(configuration, new JobOptions(options).settings(args))) {
            Duration patience =
                    context.getEnvironment().getProperty("shop.job.patience", Duration.class, Duration.ofMinutes(1));
            System.out.println(patiently(context.getBean(Job.class), patience));
            return 0;
        } catch (RuntimeException e) {
            Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
            Refusal outage = Outages.asRefusal(e);
            LOG.debug("The job failed", e);
            System.err.println(outage == null ? firstLine(cause) : outage.detail());
            return cause instanceof IllegalArgumentException ? 2 : 1;
        }
    }

    private static ConfigurableApplicationContext start(Class<?> configuration, String[] settings) {
        return new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties(
                        "spring.application.name=" + configuration.getSimpleName(),
                        // Most of what processes have a job never asks for
                        "spring.main.lazy-initialization=true",
                        // A wrong setting is told in one line, below
                        "logging.level.org.springframework.boot=off",
                        "logging.level.org.springframework.context.annotation=off")
                .run(settings);
    }

    private static String patiently(Job job, Duration patience) {
        RetryTemplate attempts = new RetryTemplate(RetryPolicy.builder()
                .predicate(failure -> Outages.asRefusal(failure) != null)
                .maxRetries(patience.isZero() ? 0 : Long.MAX_VALUE)
                .timeout(patience)
                .delay(PAUSE)
                .build());
        attempts.setRetryListener(new RetryListener() {
            @Override
            public void beforeRetry(RetryPolicy policy, Retryable<?> work, RetryState state) {
                if (state.getRetryCount() == 1) {
                    LOG.info("Waiting for the store: {}", firstLine(state.getLastException()));
                }
            }
        });
        return attempts.invoke(job::run);
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElseGet(cause::toString);
    }
}
