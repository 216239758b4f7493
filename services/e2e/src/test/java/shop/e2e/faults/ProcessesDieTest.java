package shop.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.local.Options;
import shop.local.ShopProcess;

/** kill -9 at random points, while an open loop places orders. */
@Tag("slow")
class ProcessesDieTest {

    @Test
    void losesAndDoublesNothingWhenAnyProcessIsKilled() {
        int orders = 300;
        Random random = new Random(20261123);
        try (FaultyShop shop = new FaultyShop("kills", Options.defaults(), 1)) {
            CompletableFuture<Void> load = shop.place(orders);
            int kills = 0;
            for (String victim :
                    List.of("orders", "payments", "catalog", "storage", "orders", "catalog", "payments", "orders")) {
                int point = kills * 30 + 10 + random.nextInt(15);
                shop.orders().awaitStarted(started -> started >= point);
                ShopProcess process = shop.processes().process(victim);
                process.killHard();
                kills++;
                int back = point + random.nextInt(10);
                shop.orders().awaitStarted(started -> started >= back);
                process.restart();
                shop.orders().neighboursAreBack();
            }
            load.join();

            shop.orders().assertBooksBalance();
            System.out.println("kill -9, " + kills + " times: " + shop.orders().summary());
            assertThat(shop.orders().count("CONFIRMED")).isGreaterThanOrEqualTo(orders / 2);
            assertThat(shop.orders().book().disturbances()).isNotEmpty();
        }
    }
}
