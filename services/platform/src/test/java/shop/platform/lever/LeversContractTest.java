package shop.platform.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.service.registry.ImportHttpServices;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.platform.TestProcess;
import shop.platform.lever.api.LeverAnswer;
import shop.platform.lever.api.LeverPositions;
import shop.platform.lever.api.LeversApi;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;

/** Levers of a process as another one reaches them, and as a module in the same process does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeversContractTest {

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ImportHttpServices(
            group = "neighbour",
            types = {TestProcess.Greetings.class, LeversApi.class})
    static class Consumer {}

    private final Caller staff = TestTokens.staffCaller("bob");
    private ServletWebServerApplicationContext neighbour;
    private ServletWebServerApplicationContext consumer;
    private ReachableLevers levers;

    @BeforeAll
    void start() {
        neighbour = Processes.start(TestProcess.class, "shop.levers.enabled=true", "spring.application.name=neighbour");
        consumer = Processes.start(
                Consumer.class,
                "spring.application.name=consumer",
                "spring.http.serviceclient.neighbour.base-url=http://localhost:" + Processes.port(neighbour));
        levers = consumer.getBean(ReachableLevers.class);
    }

    @AfterAll
    void stop() {
        consumer.close();
        neighbour.close();
    }

    @AfterEach
    void putBack() {
        levers.of("neighbour").move(staff, LeverPositions.AT_REST);
    }

    @Test
    void thoseOfThisProcessComeFirst() {
        assertThat(levers.names()).containsExactly("consumer", "neighbour");
        assertThatThrownBy(() -> levers.of("gateway"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void aNeighboursAreMovedAndCanBePutBackWhileTheyDisturb() {
        LeverPositions broken = new LeverPositions(true, true, 0, 100);
        TestProcess.Greetings greetings = consumer.getBean(TestProcess.Greetings.class);

        assertThat(levers.of("neighbour").move(staff, broken)).isEqualTo(new LeverAnswer(broken, null));
        assertThatThrownBy(() -> greetings.find("bob")).isInstanceOf(Refusal.class);
        assertThat(levers.of("neighbour").show(staff).positions()).isEqualTo(broken);

        levers.of("neighbour").move(staff, LeverPositions.AT_REST);

        assertThat(greetings.find("bob")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"neighbour", "consumer"})
    void nobodyButStaffSeesOrMovesThem(String process) {
        Caller customer = TestTokens.caller("ada");
        LeverAnswer refused = new LeverAnswer(null, LeverAnswer.Reason.NOT_STAFF);

        assertThat(levers.of(process).show(customer)).isEqualTo(refused);
        assertThat(levers.of(process).move(customer, new LeverPositions(false, false, 0, 100)))
                .isEqualTo(refused);
        assertThat(levers.of(process).crash(customer)).isEqualTo(refused);
        assertThat(levers.of("neighbour").show(staff).positions()).isEqualTo(LeverPositions.AT_REST);
    }

    @Test
    void whereTheyAreSwitchedOffNothingMoves() {
        LeverAnswer off = new LeverAnswer(null, LeverAnswer.Reason.OFF);

        assertThat(levers.of("consumer").show(staff)).isEqualTo(off);
        assertThat(levers.of("consumer").move(staff, new LeverPositions(false, true, 0, 0)))
                .isEqualTo(off);
        assertThat(levers.of("consumer").crash(staff)).isEqualTo(off);
    }

    @Test
    void noneGoesFurtherThanItCan() {
        for (LeverPositions impossible : new LeverPositions[] {
            new LeverPositions(true, true, -1, 0),
            new LeverPositions(true, true, 60_001, 0),
            new LeverPositions(true, true, 0, 101)
        }) {
            LeverAnswer answer = levers.of("neighbour").move(staff, impossible);

            assertThat(answer.reason()).isEqualTo(LeverAnswer.Reason.INVALID);
            assertThat(Objects.requireNonNull(answer.positions())).isEqualTo(LeverPositions.AT_REST);
        }
    }
}
