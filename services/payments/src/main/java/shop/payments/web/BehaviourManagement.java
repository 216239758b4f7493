package shop.payments.web;

import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;

/**
 * Puts the levers on the management port, and only where that is a port of its own: with one port for both, whoever
 * may pay could also pull the levers.
 */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
class BehaviourManagement {

    /** Only a sandbox has a temper, though other processes may have this jar; and levers are off unless asked for. */
    @Bean
    @ConditionalOnBean(Temper.class)
    @ConditionalOnBooleanProperty("shop.levers.enabled")
    BehaviourLevers paymentsBehaviourLevers(Temper temper) {
        return new BehaviourLevers(temper);
    }
}
