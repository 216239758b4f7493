package shop.orders.web;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.web.service.registry.ImportHttpServices;
import shop.orders.api.OrdersApi;

/** A process that knows orders by their contract only. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ImportHttpServices(group = "orders", types = OrdersApi.class)
class OrdersConsumer {}
