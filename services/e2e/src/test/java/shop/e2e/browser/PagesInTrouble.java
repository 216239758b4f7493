package shop.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.local.Forwarder;

/** What everybody sees when something is wrong. */
interface PagesInTrouble extends BrowserVisit {

    /** The place before a module where it can be cut off. */
    Forwarder before(String module);

    @Test
    default void saysThatThereIsNoSuchPage() {
        Visitor visitor = visitor(Scripts.ON);
        assertThat(visitor.open("/nowhere").status()).isEqualTo(404);

        Looks.at(visitor.page(), "problem-404");
    }

    @Test
    default void saysThatASessionIsOver() {
        Visitor visitor = atTheCheckout(Scripts.ON, newProduct(1_000, 9));
        visitor.haveSession(shop().tokens().sessionCookie("late", Duration.ofHours(-1)));
        visitor.click("Order for €10.00");

        Looks.at(visitor.page(), "problem-401");
    }

    @ParameterizedTest
    @CsvSource({
        "catalog, /, catalogue",
        "catalog, /product/KIT-001, product",
        "catalog, /basket, basket",
        "catalog, /checkout, checkout",
        "catalog, /about, about",
        "orders, /checkout, checkout",
        "orders, /orders, orders",
        "orders, /api/docs, docs"
    })
    default void saysThatANeighbourIsDown(String down, String path, String name) {
        Visitor visitor = atTheCheckout(Scripts.ON, newProduct(1_000, 9));
        before(down).cut();
        try {
            visitor.open(path);

            Looks.at(visitor.page(), name + "-without-" + down);
        } finally {
            before(down).mend();
        }
    }
}
