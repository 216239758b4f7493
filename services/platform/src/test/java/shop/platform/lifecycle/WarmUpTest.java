package shop.platform.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import shop.platform.TestProcess;
import shop.platform.testing.Processes;

class WarmUpTest {

    @Configuration(proxyBeanMethods = false)
    @Import(TestProcess.class)
    static class Warmed {

        final Queue<ReadinessState> seen = new ConcurrentLinkedQueue<>();
        final AtomicInteger failed = new AtomicInteger();

        @Bean
        WarmUp pages(ApplicationAvailability availability) {
            return get -> {
                get.accept("/api/page?limit=1");
                seen.add(availability.getReadinessState());
            };
        }

        @Bean
        WarmUp broken() {
            return get -> {
                failed.incrementAndGet();
                get.accept("/api/nothing");
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(TestProcess.class)
    static class Stuck {

        final CountDownLatch never = new CountDownLatch(1);

        @Bean
        WarmUp stuck() {
            return get -> {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            };
        }
    }

    @Test
    void isOverBeforeTheProcessSaysThatItIsReady() {
        try (ServletWebServerApplicationContext process = Processes.start(Warmed.class, "shop.warm-up.period=30s")) {
            assertThat(process.getBean(Warmed.class).seen)
                    .hasSizeGreaterThan(1)
                    .containsOnly(ReadinessState.REFUSING_TRAFFIC);
            assertThat(readiness(process)).isEqualTo(ReadinessState.ACCEPTING_TRAFFIC);
        }
    }

    @Test
    void thatFailsIsNotRepeatedAndHoldsNothingUp() {
        try (ServletWebServerApplicationContext process = Processes.start(Warmed.class, "shop.warm-up.period=30s")) {
            assertThat(process.getBean(Warmed.class).failed).hasValue(1);
        }
    }

    @Test
    void thatHangsIsGivenUp() {
        try (ServletWebServerApplicationContext process = Processes.start(Stuck.class, "shop.warm-up.period=200ms")) {
            assertThat(readiness(process)).isEqualTo(ReadinessState.ACCEPTING_TRAFFIC);
        }
    }

    @Test
    void isLeftOutWithoutAPeriod() {
        try (ServletWebServerApplicationContext process = Processes.start(Warmed.class, "shop.warm-up.period=0s")) {
            assertThat(process.getBean(Warmed.class).seen).isEmpty();
        }
    }

    private static ReadinessState readiness(ServletWebServerApplicationContext process) {
        return process.getBean(ApplicationAvailability.class).getReadinessState();
    }
}
