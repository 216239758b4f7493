package shop.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.local.Options;
import shop.local.ShopProcess;

/** kill -9 of one replica or the other, while an open loop places orders. */
@Tag("slow")
class ReplicasDieTest {

    @Test
    void losesAndDoublesNothingWithTwoReplicasOfEach() {
        int orders = 200;
        Random random = new Random(7);
        Options options = Options.defaults().withForwarded("catalog", "orders", "storage");
        try (FaultyShop shop = new FaultyShop("replicas", options, 2)) {
            List<String> modules = List.of("orders", "catalog", "storage");
            modules.forEach(shop.processes()::addReplica);
            CompletableFuture<Void> load = shop.place(orders);
            int kills = 0;
            for (String victim : List.of("orders", "catalog-2", "storage", "orders-2", "catalog")) {
                int point = kills * 30 + 10 + random.nextInt(15);
                shop.orders().awaitStarted(started -> started >= point);
                ShopProcess process = shop.processes().process(victim);
                process.killHard();
                kills++;
                process.restart();
                shop.orders().neighboursAreBack();
            }
            load.join();

            shop.orders().assertBooksBalance();
            System.out.println("two replicas, kill -9, " + kills + " times: "
                    + shop.orders().summary());
            assertThat(shop.orders().count("CONFIRMED")).isGreaterThanOrEqualTo(orders / 2);
        }
    }
}
