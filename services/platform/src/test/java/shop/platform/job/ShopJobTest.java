package shop.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

@ExtendWith(OutputCaptureExtension.class)
class ShopJobTest {

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Counting {

        /** Fails as often as it is told to. */
        @Bean
        Job count(Environment settings) {
            int outages = settings.getProperty("shop.test.outages", Integer.class, 0);
            int failures = settings.getProperty("shop.test.failures", Integer.class, 0);
            AtomicInteger attempts = new AtomicInteger();
            return () -> {
                int attempt = attempts.incrementAndGet();
                if (attempt <= outages) {
                    throw new MongoTimeoutException("No server");
                }
                if (attempt <= failures) {
                    throw new IllegalStateException("Nothing to count");
                }
                return "counted at attempt " + attempt;
            };
        }
    }

    @Test
    void saysInOneLineWhatCameOfIt(CapturedOutput output) {
        int exitCode = run();

        assertThat(exitCode).isZero();
        assertThat(output.getOut()).isEqualToIgnoringNewLines("counted at attempt 1");
    }

    @Test
    void waitsForAStoreThatIsStillStarting(CapturedOutput output) {
        int exitCode = run("--outages=2");

        assertThat(exitCode).isZero();
        assertThat(output.getOut()).containsOnlyOnce("counted at attempt 3");
    }

    @Test
    void givesUpWhenTheStoreNeverComes(CapturedOutput output) {
        int exitCode = run("--outages=1000", "--shop.job.patience=1s");

        assertThat(exitCode).isEqualTo(1);
        assertThat(output.getErr().lines()).containsExactly("The store cannot be reached at the moment.");
    }

    @Test
    void doesNotWaitWithoutPatience(CapturedOutput output) {
        int exitCode = run("--outages=1", "--shop.job.patience=0s");

        assertThat(exitCode).isEqualTo(1);
        assertThat(output.getOut()).doesNotContain("counted");
    }

    @Test
    void failsAtOnceWhenWaitingWouldNotHelp(CapturedOutput output) {
        int exitCode = run("--shop.test.failures=1");

        assertThat(exitCode).isEqualTo(1);
        assertThat(output.getErr().lines()).containsExactly("Nothing to count");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outages=1",
                "--outages",
                "--=1",
                "--unheard-of=1",
                "-x",
                "",
                "--shop.job.patience=long",
                "--shop.job.patience=-1s"
            })
    void refusesWhatItDoesNotUnderstand(String argument, CapturedOutput output) {
        int exitCode = run(argument);

        assertThat(exitCode).isEqualTo(2);
        assertThat(output.getErr().lines()).hasSize(1);
        assertThat(output.getOut()).isEmpty();
    }

    private static int run(String... args) {
        return ShopJob.run(Counting.class, Map.of("outages", "shop.test.outages"), args);
    }
}
