package shop.gateway;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import shop.edge.EdgeModule;
import shop.identity.IdentityModule;
import shop.platform.ShopApplication;

/** The gateway as a process. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({GatewayModule.class, EdgeModule.class, IdentityModule.class})
public class GatewayApplication {

    public static void main(String[] args) {
        ShopApplication.run(GatewayApplication.class, args);
    }
}
