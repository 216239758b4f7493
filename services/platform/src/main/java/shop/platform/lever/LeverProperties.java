package shop.platform.lever;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param enabled whether staff may move levers in this process at all */
@ConfigurationProperties("shop.levers")
public record LeverProperties(@DefaultValue("false") boolean enabled) {}
