package shop.gateway;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;
import org.springframework.web.client.RestClient;
import shop.gateway.route.RoutingTable;

/** A part of the API for each process behind the gateway that describes one. */
class NeighbourDocuments implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        for (String name : RoutingTable.DESCRIBED) {
            registry.registerBean(
                    "gatewayApiPart-" + name,
                    NeighbourDocument.class,
                    bean -> bean.supplier(beans -> new NeighbourDocument(
                            name,
                            beans.bean(GatewayProperties.class).address(name),
                            beans.beanProvider(RestClient.Builder.class))));
        }
    }
}
