package shop.payments;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import shop.payments.domain.AuthorisePayment;
import shop.payments.domain.CapturePayment;
import shop.payments.domain.FindPayment;
import shop.payments.domain.Ledger;
import shop.payments.domain.VoidPayment;
import shop.payments.journal.OpenLedger;
import shop.payments.web.PaymentsWeb;
import shop.payments.web.Temper;
import shop.platform.about.api.ModuleFacts;

/** Everything that makes a process the payments sandbox. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaymentsProperties.class)
@Import({CapturePayment.class, FindPayment.class, VoidPayment.class, PaymentsWeb.class})
public class PaymentsModule {
    @Bean
    ModuleFacts paymentsFacts() {
        return ModuleFacts.of("payments");
    }

    @Bean
    OpenLedger paymentsOpenLedger(PaymentsProperties properties) {
        return OpenLedger.at(properties.journal());
    }

    @Bean
    Ledger paymentsLedger(OpenLedger open) {
        return open.ledger();
    }

    @Bean
    Temper paymentsTemper(PaymentsProperties properties) {
        return new Temper(properties.behaviour());
    }

    @Bean
    AuthorisePayment paymentsAuthorisePayment(Ledger ledger, PaymentsProperties properties, Temper temper) {
        return new AuthorisePayment(ledger, properties.mostCents(), temper::refuses);
    }
}
