package shop.payments;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import shop.platform.ShopApplication;

/** The payments sandbox as the process that it always is, outside the shop. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(PaymentsModule.class)
public class PaymentsApplication {

    public static void main(String[] args) {
        ShopApplication.run(PaymentsApplication.class, args);
    }
}
