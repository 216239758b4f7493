package shop.storage;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import shop.storage.domain.SweepOrphans;

/** Sweeps now and then; several replicas may do so at once, because a sweep only removes what nobody owns. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class StorageSweeping {

    private static final Logger LOG = LoggerFactory.getLogger(StorageSweeping.class);

    @Bean
    SchedulingConfigurer storageSweeps(SweepOrphans sweepOrphans, StorageProperties properties) {
        Duration pause = properties.sweepEvery();
        return tasks -> tasks.addFixedDelayTask(new FixedDelayTask(() -> sweep(sweepOrphans), pause, pause));
    }

    private static void sweep(SweepOrphans sweepOrphans) {
        try {
            int removed = sweepOrphans.sweep();
            if (removed > 0) {
                LOG.info("Removed the remains of {} unfinished uploads", removed);
            }
        } catch (RuntimeException e) {
            LOG.warn("A sweep did not come to its end; the next one goes on: {}", e.toString());
        }
    }
}
