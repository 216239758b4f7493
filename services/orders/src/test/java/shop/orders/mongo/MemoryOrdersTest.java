package shop.orders.mongo;

import shop.orders.domain.Orders;
import shop.orders.testing.MemoryOrders;

/** The store of the domain's tests keeps the same promises as the real one. */
class MemoryOrdersTest extends OrdersContract {

    @Override
    Orders orders() {
        return new MemoryOrders();
    }
}
