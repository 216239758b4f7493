package shop.platform.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaseElectionsTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final ScriptedApiServer server = new ScriptedApiServer();
    private final Replica one = new Replica(server, "orders-1");
    private final Replica two = new Replica(server, "orders-2");

    LeaseElectionsTest() throws IOException {}

    @BeforeEach
    void oneLeads() {
        one.elections.start();
        await().atMost(SOON).until(() -> one.gauge() == 1);
    }

    @AfterEach
    void stopAll() {
        one.elections.stop();
        two.elections.stop();
        server.close();
    }

    @Test
    void oneOfTwoWorksUnderThePodsName() {
        two.elections.start();

        await().atMost(SOON).until(() -> server.requests.size() > 20);
        await().atMost(SOON).until(() -> one.works.getAsBoolean() && !two.works.getAsBoolean());

        assertThat(server.leases.holder(Replica.WORK)).isEqualTo("orders-1");
        assertThat(one.gauge()).isEqualTo(1);
        assertThat(two.gauge()).isZero();
    }

    @Test
    void aLeavingHolderGivesTheLeaseBackAtOnce() {
        two.elections.start();

        one.elections.stop();

        assertThat(server.leases.holder(Replica.WORK)).isIn("", "orders-2");
        await().atMost(SOON).until(() -> two.gauge() == 1);
        assertThat(two.works.getAsBoolean()).isTrue();
        assertThat(one.gauge()).isZero();
    }

    @Test
    void aHolderThatWentSilentIsReplaced() {
        two.elections.start();
        await().atMost(SOON).until(() -> !two.works.getAsBoolean());

        // A process that hangs: everything it writes is lost
        one.cut();

        await().atMost(SOON).until(() -> two.gauge() == 1);
        assertThat(server.leases.holder(Replica.WORK)).isEqualTo("orders-2");
        assertThat(two.works.getAsBoolean()).isTrue();
        assertThat(one.gauge()).isZero();
    }

    @Test
    void everyoneWorksWhileTheServerIsAwayAndOneWhenItIsBack() {
        two.elections.start();
        await().atMost(SOON).until(() -> !two.works.getAsBoolean());

        server.refuse(503, request -> true);

        await().atMost(SOON).until(() -> one.works.getAsBoolean() && two.works.getAsBoolean() && one.gauge() == 0);
        assertThat(two.gauge()).isZero();

        server.refuseNothing();

        await().atMost(SOON).until(() -> one.gauge() + two.gauge() == 1);
        await().atMost(SOON).until(() -> one.works.getAsBoolean() != two.works.getAsBoolean());
    }

    @Test
    void everyoneWorksWhenTheServerAnswersButTakesNoRenewals() {
        two.elections.start();
        await().atMost(SOON).until(() -> !two.works.getAsBoolean());

        server.refuse(403, request -> !request.startsWith("GET"));

        await().atMost(SOON).until(() -> one.works.getAsBoolean() && two.works.getAsBoolean() && one.gauge() == 0);
        assertThat(server.leases.holder(Replica.WORK)).isEqualTo("orders-1");
    }

    @Test
    void worksOnlyAfterTheTermWhereItMayNotEvenRead() {
        server.refuse(403, request -> true);
        Replica stranger = new Replica(server, "orders-3");

        stranger.elections.start();

        assertThat(stranger.works.getAsBoolean()).isFalse();
        await().atMost(SOON).until(stranger.works::getAsBoolean);
        assertThat(stranger.gauge()).isZero();
        stranger.elections.stop();
    }

    @Test
    void stopsWithinSecondsAlthoughTheServerIsAway() {
        server.close();

        long begin = System.nanoTime();
        one.elections.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(12));
        assertThat(one.elections.isRunning()).isFalse();
    }
}
