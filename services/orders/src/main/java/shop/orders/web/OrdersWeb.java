package shop.orders.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The two web adapters of orders. */
@Configuration(proxyBeanMethods = false)
@Import({OrdersController.class, OrdersEndpoint.class})
public class OrdersWeb {}
