package shop.payments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import shop.payments.PaymentsApplication;

class SecondProcessTest extends RunningPayments {

    @Test
    void doesNotStartOnAJournalThatAnotherProcessHas() throws Exception {
        Process second = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PaymentsApplication.class.getName(),
                        "--server.port=0",
                        "--management.server.port=0",
                        "--shop.payments.journal=" + directory.resolve("payments.journal"))
                .redirectErrorStream(true)
                .start();

        String output = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(second.waitFor()).isNotZero();
        assertThat(output)
                .contains("The journal " + directory.resolve("payments.journal") + " is in use by another process.")
                .doesNotContain("\tat ");
    }
}
