package shop.e2e.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import shop.e2e.manifests.Ledger;

class TurnsTest {

    private static List<Ledger.Row> rows(String... tests) {
        return Stream.of(tests)
                .map(test -> Ledger.of(
                                "[{id: %s, lane: %s, test: shop.e2e.%s}]".formatted(test, test.split("\\.")[0], test))
                        .rows()
                        .getFirst())
                .toList();
    }

    @Test
    void letTopicsOfTheLabRunBesideEachOtherAndRowsOfTheShopAfterEachOther() {
        Turns turns = Turns.of(rows("lab.DnsTest", "cluster.DnsTest", "cluster.ServicesTest", "lab.QuotaTest"));

        assertThat(turns.beside())
                .extracting(list -> list.stream().map(Ledger.Row::id).toList())
                .containsExactly(
                        List.of("cluster.DnsTest", "cluster.ServicesTest"),
                        List.of("lab.DnsTest"),
                        List.of("lab.QuotaTest"));
        assertThat(turns.alone()).isEmpty();
    }

    @Test
    void letWhatLoadsTheShopOrKeepsOthersFromNodesBeAlone() {
        Turns turns = Turns.of(rows("lab.TaintsTest", "cluster.RollingUpdateTest", "lab.DnsTest"));

        assertThat(turns.alone())
                .extracting(Ledger.Row::id)
                .containsExactly("lab.TaintsTest", "cluster.RollingUpdateTest");
        assertThat(turns.beside()).hasSize(1);
    }

    @Test
    void letWhatMarksNodesRunOneAfterTheOther() {
        Turns turns = Turns.of(rows("lab.NodeSelectorTest", "lab.DaemonSetTest", "lab.NodeAffinityTest"));

        assertThat(turns.beside())
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(3);
    }

    @Test
    void areAtLeastTwoAtATimeAndEachOnce() throws InterruptedException {
        List<Ledger.Row> rows = rows("lab.DnsTest", "lab.QuotaTest", "lab.TaintsTest");
        CountDownLatch two = new CountDownLatch(2);
        ConcurrentLinkedQueue<String> visited = new ConcurrentLinkedQueue<>();
        Set<String> waited = ConcurrentHashMap.newKeySet();

        Turns.of(rows).run(row -> {
            two.countDown();
            if (meets(two)) {
                waited.add(row.id());
            }
            visited.add(row.id());
        });

        assertThat(waited).hasSize(3);
        assertThat(visited).hasSize(3).last().isEqualTo("lab.TaintsTest");
    }

    private static boolean meets(CountDownLatch two) {
        try {
            return two.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
