package shop.platform.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.platform.Refusal;
import shop.platform.TestProcess;
import shop.platform.api.Greeting;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;

@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractCallsTest {

    private ServletWebServerApplicationContext provider;

    @BeforeAll
    void start() {
        provider = Processes.start(TestProcess.class);
    }

    @AfterAll
    void stop() {
        provider.close();
    }

    @Test
    void carriesTheCallerToTheNeighbour() {
        try (var consumer = consumerOf(Processes.port(provider))) {
            var greetings = consumer.getBean(TestProcess.Greetings.class);

            Greeting greeting = greetings.greet(TestTokens.caller("alice"), "bob");

            assertThat(greeting.text()).isEqualTo("Hello bob from alice");
            assertThat(greetings.find("carol")).hasValue(new Greeting("Hello carol"));
            assertThat(greetings.find("nobody")).isEmpty();
        }
    }

    @Test
    void saysThatANeighbourCannotBeReached() throws IOException {
        try (var consumer = consumerOf(closedPort())) {
            var greetings = consumer.getBean(TestProcess.Greetings.class);

            assertThatThrownBy(() -> greetings.find("bob"))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
        }
    }

    @Test
    void warnsOfAnAbsentNeighbourOnceASecondHoweverManyCallsFail(CapturedOutput output) throws IOException {
        try (var consumer = consumerOf(closedPort())) {
            var greetings = consumer.getBean(TestProcess.Greetings.class);

            long start = System.nanoTime();
            for (int i = 0; i < 30; i++) {
                assertThatThrownBy(() -> greetings.find("bob")).isInstanceOf(Refusal.class);
            }
            long begunSeconds = 1 + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);

            List<String> warnings = output.getAll()
                    .lines()
                    .filter(line -> line.contains("greetings cannot be reached"))
                    .toList();
            assertThat(warnings).hasSizeBetween(1, (int) begunSeconds);
        }
    }

    @Test
    void repeatsACallOnceWhenTheConnectionDropsBeforeAnAnswer() throws IOException {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket dropping = new ServerSocket(0);
                var consumer = consumerOf(dropping.getLocalPort())) {
            Thread.startVirtualThread(() -> dropAll(dropping, connections));
            var greetings = consumer.getBean(TestProcess.Greetings.class);

            assertThatThrownBy(() -> greetings.find("bob")).isInstanceOf(Refusal.class);
            assertThat(connections).hasValue(2);
        }
    }

    private static void dropAll(ServerSocket server, AtomicInteger connections) {
        try {
            while (true) {
                try (Socket socket = server.accept()) {
                    connections.incrementAndGet();
                    socket.getInputStream().read();
                }
            }
        } catch (IOException closed) {
            // The test is over
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static ServletWebServerApplicationContext consumerOf(int port) {
        return Processes.start(
                TestProcess.Consumer.class, "spring.http.serviceclient.greetings.base-url=http://localhost:" + port);
    }
}
