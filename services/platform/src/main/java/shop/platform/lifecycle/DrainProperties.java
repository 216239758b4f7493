package shop.platform.lifecycle;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param period how long a leaving process still serves, out of rotation; 0 to leave at once */
@ConfigurationProperties("shop.drain")
public record DrainProperties(@DefaultValue("15s") Duration period) {}
