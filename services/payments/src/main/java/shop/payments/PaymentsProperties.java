package shop.payments;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import shop.payments.web.Behaviour;

/**
 * @param journal the file that all payments are written to; its directory exists
 * @param mostCents the highest amount of a payment, euro cents
 * @param behaviour how the provider behaves until it is told otherwise
 */
@ConfigurationProperties("shop.payments")
public record PaymentsProperties(
        @DefaultValue("payments.journal") Path journal,
        @DefaultValue("100000000") long mostCents,
        @DefaultValue Behaviour behaviour) {}
