package shop.payments.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The provider's contract on the traffic port; its levers are {@link BehaviourManagement}'s. */
@Configuration(proxyBeanMethods = false)
@Import(PaymentsEndpoint.class)
public class PaymentsWeb {}
