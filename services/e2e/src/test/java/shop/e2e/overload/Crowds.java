package shop.e2e.overload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.NoAnswer;
import shop.e2e.client.ShopClient;

/** More requests than a neighbour or a session has a share for. */
interface Crowds extends NarrowShop {

    @Test
    default void oneSlowNeighbourHoldsUpNobodyOnAnotherWay() {
        ShopClient patient = customer("patient");
        ShopClient other = customer("other");
        String picture = "/api/files/pictures/"
                + patient.products(1).getFirst().path("picture").asString();

        slowDownCatalog(20_000);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < PERMITS; i++) {
                threads.execute(() -> giveUp(patient));
            }
            await().atMost(LONG).until(() -> permitsFree("catalog") == 0);
            for (int i = 0; i < 10; i++) {
                other.get("/api/orders").expect(200);
                other.get(picture).expect(200);
                other.get("/staff/log-in").expect(200);
                other.get("/api/session").expect(200);
            }
            assertThat(other.get("/api/products")
                            .expectProblem(503, "route-full")
                            .header("Retry-After"))
                    .isEqualTo("1");
            assertThat(permitsFree("catalog"))
                    .as("others were answered meanwhile")
                    .isZero();
        } finally {
            slowDownCatalog(0);
        }

        await().atMost(LONG).until(() -> permitsFree("catalog") == PERMITS);
        other.get("/api/products").expect(200);
    }

    @Test
    default void aFloodFromOneSessionTakesNothingFromAnother() {
        ShopClient flooding = customer("flooding");
        List<ShopClient> others = List.of(customer("ann"), customer("bob"), customer("cid"));
        ConcurrentLinkedQueue<Answer> flood = new ConcurrentLinkedQueue<>();

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 5 * BURST; i++) {
                threads.execute(() -> flood.add(flooding.get("/api/session")));
            }
            await().atMost(LONG).until(() -> flood.stream().anyMatch(answer -> answer.status() == 429));
            for (int i = 0; i < BURST / 3; i++) {
                others.forEach(other -> other.get("/api/products?limit=1").expect(200));
            }
        }

        assertThat(flood).extracting(Answer::status).containsOnly(200, 429);
        assertThat(flood).filteredOn(answer -> answer.status() == 429).allSatisfy(refused -> {
            refused.expectProblem(429, "too-many-requests");
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        });
    }

    /** Slower than any client waits. */
    private static void giveUp(ShopClient patient) {
        try {
            patient.get("/api/products");
        } catch (NoAnswer expected) {
            // The gateway goes on waiting, as for anybody whose connection is lost
        }
    }
}
