package shop.payments.web;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The provider's contract on the traffic port and its levers on the management port. */
@Configuration(proxyBeanMethods = false)
@Import(PaymentsEndpoint.class)
public class PaymentsWeb {

    /** With one port for both, whoever may pay could also pull the levers; then there are none. */
    @Bean
    @ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
    BehaviourEndpoint paymentsBehaviourEndpoint(Temper temper) {
        return new BehaviourEndpoint(temper);
    }
}
