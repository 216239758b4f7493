package shop.orders;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import shop.orders.catalog.CatalogPrices;
import shop.orders.catalog.CatalogStock;
import shop.orders.domain.AwaitDrive;
import shop.orders.domain.BoundedThreads;
import shop.orders.domain.CancelOrder;
import shop.orders.domain.DriveOrder;
import shop.orders.domain.Events;
import shop.orders.domain.Leadership;
import shop.orders.domain.Orders;
import shop.orders.domain.Pace;
import shop.orders.domain.PlaceOrder;
import shop.orders.domain.Prices;
import shop.orders.domain.ReadOrders;
import shop.orders.domain.RecordProgress;
import shop.orders.domain.SweepOrders;
import shop.orders.mongo.MongoOrders;
import shop.orders.mongo.OrderIndexes;
import shop.orders.payments.ProviderPayments;
import shop.orders.storage.StoredReceipts;
import shop.orders.web.OrdersWeb;
import shop.platform.about.api.ModuleFacts;
import shop.platform.election.Elections;
import shop.platform.lifecycle.RegularWork;
import shop.platform.lifecycle.WarmUp;
import shop.platform.mongo.ModuleDatabase;

/** Every bean of orders. Its neighbours' contracts come from the process: the endpoint itself, or a proxy. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OrdersProperties.class)
@Import({
    CancelOrder.class,
    DriveOrder.class,
    ReadOrders.class,
    RecordProgress.class,
    CatalogPrices.class,
    CatalogStock.class,
    ProviderPayments.class,
    StoredReceipts.class,
    OrdersThreads.class,
    OrdersWeb.class
})
public class OrdersModule {
    @Bean
    ModuleFacts ordersFacts() {
        return ModuleFacts.of("orders", "catalog", "payments", "storage");
    }

    @Bean
    ModuleDatabase ordersDatabase(OrdersProperties properties, MeterRegistry meters) {
        return ModuleDatabase.open("orders", properties.mongoUri(), meters, OrderIndexes::create);
    }

    @Bean
    WarmUp ordersWarmUp(@Qualifier("ordersDatabase") ModuleDatabase database) {
        return get -> database.ping();
    }

    @Bean
    Orders ordersStore(@Qualifier("ordersDatabase") ModuleDatabase database) {
        return new MongoOrders(database::get);
    }

    @Bean
    Events ordersEvents(MeterRegistry meters) {
        return new OrderMeters(meters);
    }

    @Bean
    Pace ordersPace(OrdersProperties properties) {
        return new Pace(properties.patience(), properties.firstRetry(), properties.longestRetry());
    }

    @Bean
    AwaitDrive ordersAwaitDrive(
            Orders orders,
            DriveOrder driver,
            @Qualifier("ordersRequestThreads") BoundedThreads threads,
            OrdersProperties properties) {
        return new AwaitDrive(orders, driver, threads, properties.driveFor());
    }

    @Bean
    PlaceOrder ordersPlaceOrder(
            Orders orders, Prices prices, AwaitDrive await, Clock clock, Pace pace, OrdersProperties properties) {
        return new PlaceOrder(orders, prices, await, clock, pace, properties.deadline());
    }

    @Bean
    Leadership ordersLeadership(Elections elections) {
        return elections.stand("orders-sweeper")::getAsBoolean;
    }

    @Bean
    SweepOrders ordersSweepOrders(
            Orders orders,
            DriveOrder driver,
            @Qualifier("ordersSweepThreads") BoundedThreads threads,
            Leadership leadership,
            Events events,
            Clock clock,
            Pace pace) {
        return new SweepOrders(orders, driver, threads, leadership, events, clock, pace);
    }

    /** Nothing waits for a sweep at the end: what it had not begun stays due. */
    @Bean
    RegularWork ordersSweep(SweepOrders sweeper, OrdersProperties properties) {
        return new RegularWork("orders-sweep", properties.sweepPeriod(), sweeper::sweep);
    }
}
