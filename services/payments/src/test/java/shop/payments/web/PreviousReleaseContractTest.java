package shop.payments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.payments.PaymentsApplication;
import shop.payments.api.Amount;
import shop.payments.api.Payment;
import shop.payments.api.PaymentAnswer;
import shop.platform.testing.Processes;
import tools.jackson.databind.json.JsonMapper;

/** Contract JSON of another release, read with the mapper that a process has: members too many, a state unknown here. */
class PreviousReleaseContractTest {

    private static final UUID ORDER = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

    private static ServletWebServerApplicationContext process;

    @BeforeAll
    static void start(@TempDir Path folder) {
        process = Processes.start(PaymentsApplication.class, "shop.payments.journal=" + folder.resolve("journal"));
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void isReadAsFarAsItGoes() throws IOException {
        assertThat(read("amount", Amount.class)).isEqualTo(new Amount(4900));
        assertThat(read("payment-answer", PaymentAnswer.class)).isEqualTo(new PaymentAnswer(false, "declined"));
        assertThat(read("payment", Payment.class)).isEqualTo(new Payment(ORDER, 4900, Payment.State.CAPTURED));
    }

    @Test
    void hasNoStateWhereANewerReleaseSaysOneThatIsUnknownHere() throws IOException {
        assertThat(read("payment-future-state", Payment.class).state()).isNull();
    }

    private static <T> T read(String file, Class<T> type) throws IOException {
        try (InputStream json = Objects.requireNonNull(
                PreviousReleaseContractTest.class.getResourceAsStream("/previous-release/" + file + ".json"))) {
            return process.getBean(JsonMapper.class).readValue(json, type);
        }
    }
}
