package shop.platform.lifecycle;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param period how long a starting process warms up at most before it says that it is ready; 0 to leave it out */
@ConfigurationProperties("shop.warm-up")
public record WarmUpProperties(@DefaultValue("5s") Duration period) {}
