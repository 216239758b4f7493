package shop.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import shop.e2e.client.ApplicationUnderTest;
import shop.local.Options;
import shop.local.ShopProcess;
import tools.jackson.databind.JsonNode;

/** kill -9 at random points, while an open loop places orders. */
@Isolated
class ProcessesDieTest {

    private static final int PER_SECOND = 10;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(8);

    @Test
    void losesAndDoublesNothingWhenAnyProcessIsKilled() {
        int orders = 300;
        Random random = new Random(20261123);
        try (FaultyShop shop = new FaultyShop("kills", Options.defaults(), 1)) {
            CompletableFuture<Void> load = shop.orders().place(orders, PER_SECOND);
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
            assertThat(shop.orders().book().disturbances()).isPositive();
        }
    }

    @Test
    void losesAndDoublesNothingWithTwoReplicasOfEach() {
        int orders = 200;
        Random random = new Random(7);
        Options options = Options.defaults().withForwarded("catalog", "orders", "storage");
        try (FaultyShop shop = new FaultyShop("replicas", options, 2)) {
            List<String> modules = List.of("orders", "catalog", "storage");
            modules.forEach(shop.processes()::addReplica);
            CompletableFuture<Void> load = shop.orders().place(orders, PER_SECOND);
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

    @Test
    void hangsNoOrderAndLosesNoStockWhenPaymentsMisbehave() {
        List<String> behaviours =
                List.of("\"delay\":\"PT6S\"", "\"refuse\":true", "\"down\":true", "\"loseAnswers\":true");
        try (FaultyShop shop = new FaultyShop("payments", Options.defaults(), 3)) {
            CompletableFuture<Void> load = shop.orders().place(behaviours.size() * 50, PER_SECOND);
            for (int i = 0; i < behaviours.size(); i++) {
                int begin = 10 + i * 50;
                shop.orders().awaitStarted(started -> started >= begin);
                shop.payments("{" + behaviours.get(i) + "}");
                shop.orders().awaitStarted(started -> started >= begin + 30);
                shop.payments(ApplicationUnderTest.WELL_BEHAVED);
                shop.orders().neighboursAreBack();
            }
            load.join();

            shop.orders().assertBooksBalance();
            System.out.println("payments slow, refusing, down, answers lost: "
                    + shop.orders().summary());
            assertThat(shop.orders().count("REJECTED", ProcessesDieTest::isNotPaid))
                    .isPositive();
            assertThat(shop.orders().count("CONFIRMED")).isPositive();
            // Neither an error nor no answer: an order whose payment is not known yet is accepted all the same
            assertThat(shop.orders().book().disturbances()).isZero();
            assertThat(shop.orders().book().latencies().slowest()).isLessThan(LONGEST_ANSWER);
        }
    }

    private static boolean isNotPaid(JsonNode order) {
        return order.path("reason").asString().equals("PAYMENT_REFUSED");
    }
}
