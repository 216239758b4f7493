package shop.payments.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.payments.PaymentsApplication;
import shop.payments.api.Amount;
import shop.payments.api.Payment;
import shop.payments.api.Payment.State;
import shop.platform.Refusal;
import shop.platform.testing.Processes;

class BehaviourTest extends RunningPayments {

    private UUID order;

    @BeforeEach
    void takeAnotherOrder() {
        order = UUID.randomUUID();
    }

    @AfterEach
    void behave() throws Exception {
        assertThat(levers("DELETE", "").statusCode()).isEqualTo(200);
    }

    @Test
    void behavesWellUntilItIsToldOtherwise() throws Exception {
        assertThat(levers("GET", "").body())
                .contains("\"delay\":\"PT0S\"", "\"refuse\":false", "\"down\":false", "\"loseAnswers\":false");
    }

    @Test
    void declinesNewPaymentsAndStaysWithIt() throws Exception {
        levers("POST", "{\"refuse\":true}");
        boolean accepted = overHttp().authorise(order, new Amount(5)).accepted();
        levers("POST", "{\"refuse\":false}");

        assertThat(accepted).isFalse();
        assertThat(overHttp().authorise(order, new Amount(5)).accepted()).isFalse();
        assertThat(overHttp().payment(order)).hasValue(new Payment(order, 5, State.REFUSED));
    }

    @Test
    void doesNothingWhileItIsDown() throws Exception {
        levers("POST", "{\"down\":true}");
        assertThatThrownBy(() -> overHttp().authorise(order, new Amount(5))).isInstanceOf(Refusal.class);
        levers("POST", "{\"down\":false}");

        assertThat(overHttp().payment(order)).isEmpty();
    }

    @Test
    void doesTheWorkAndLosesTheAnswer() throws Exception {
        levers("POST", "{\"loseAnswers\":true}");
        assertThatThrownBy(() -> overHttp().authorise(order, new Amount(5))).isInstanceOf(Refusal.class);
        levers("POST", "{\"loseAnswers\":false}");

        assertThat(overHttp().payment(order)).hasValue(new Payment(order, 5, State.AUTHORISED));
        assertThat(overHttp().authorise(order, new Amount(5)).accepted()).isTrue();
    }

    @Test
    void takesItsTime() throws Exception {
        assertThat(levers("POST", "{\"delay\":\"300ms\"}").body()).contains("\"delay\":\"PT0.3S\"");
        long before = System.nanoTime();

        overHttp().authorise(order, new Amount(5));

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(290));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{",
                "[]",
                "null",
                "{\"delya\":\"1s\"}",
                "{\"delay\":\"-1s\"}",
                "{\"delay\":\"61s\"}",
                "{\"delay\":\"soon\"}",
                "{\"delay\":\"99999999999999999999s\"}",
                "{\"delay\":{}}",
                "{\"down\":\"maybe\"}",
                "{\"down\":2}",
                "{\"down\":[true]}"
            })
    void refusesBadLevers(String body) throws Exception {
        HttpResponse<String> answer = levers("POST", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(levers("GET", "").body()).contains("\"delay\":\"PT0S\"", "\"down\":false");
    }

    @Test
    void hasNoLeversOnTheTrafficPort() throws Exception {
        assertThat(send(port(), "GET", "/actuator/behaviour", "").statusCode()).isEqualTo(404);
        assertThat(send(port(), "POST", "/actuator/behaviour", "{\"down\":true}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void startsAsItIsTold() {
        try (var down = Processes.start(
                PaymentsApplication.class,
                "shop.payments.journal=" + directory.resolve("down.journal"),
                "shop.payments.behaviour.down=true",
                "shop.payments.behaviour.delay=2s")) {
            assertThat(down.getBean(Temper.class).now())
                    .isEqualTo(new Behaviour(Duration.ofSeconds(2), false, true, false));
        }
    }

    private HttpResponse<String> levers(String method, String body) throws Exception {
        return send(managementPort(), method, "/actuator/behaviour", body);
    }
}
