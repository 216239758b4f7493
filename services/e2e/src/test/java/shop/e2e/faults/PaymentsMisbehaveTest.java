package shop.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import shop.e2e.client.ApplicationUnderTest;
import shop.local.Options;
import tools.jackson.databind.JsonNode;

/** Payments slow, refusing, down, or losing its answers, while an open loop places orders. */
@Isolated("an order has to be answered in time, which another test beside it could spoil")
@Tag("slow")
class PaymentsMisbehaveTest {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(8);

    @Test
    void hangsNoOrderAndLosesNoStockWhenPaymentsMisbehave() {
        List<String> behaviours =
                List.of("\"delay\":\"PT6S\"", "\"refuse\":true", "\"down\":true", "\"loseAnswers\":true");
        try (FaultyShop shop = new FaultyShop("payments", Options.defaults(), 3)) {
            CompletableFuture<Void> load = shop.place(behaviours.size() * 50);
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
            assertThat(shop.orders().count("REJECTED", PaymentsMisbehaveTest::isNotPaid))
                    .isPositive();
            assertThat(shop.orders().count("CONFIRMED")).isPositive();
            // Neither an error nor no answer: an order whose payment is not known yet is accepted all the same
            assertThat(shop.orders().book().disturbances()).isEmpty();
            assertThat(shop.orders().book().latencies().slowest()).isLessThan(LONGEST_ANSWER);
        }
    }

    private static boolean isNotPaid(JsonNode order) {
        return order.path("reason").asString().equals("PAYMENT_REFUSED");
    }
}
