package shop.catalog.web;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import shop.catalog.domain.Products;

/** A store where something happens between the first read and its return. */
final class OvertakenProducts {

    private OvertakenProducts() {}

    static Products over(Products products, Runnable meanwhile) {
        AtomicBoolean happened = new AtomicBoolean();
        return (Products) Proxy.newProxyInstance(
                Products.class.getClassLoader(), new Class<?>[] {Products.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(products, arguments);
                    if (happened.compareAndSet(false, true)) {
                        meanwhile.run();
                    }
                    return answer;
                });
    }
}
