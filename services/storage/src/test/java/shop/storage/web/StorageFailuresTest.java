package shop.storage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;
import shop.storage.SamplePictures;
import shop.storage.StorageApplication;
import shop.storage.api.PictureAnswer;
import shop.storage.api.Receipt;
import shop.storage.api.StorageApi;

/** However storage is reached, a call that fails throws, soon, and never answers. Its store is away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StorageFailuresTest {

    private static final Caller SAM = TestTokens.staffCaller("sam");
    private static final UUID ORDER = UUID.randomUUID();

    private ServletWebServerApplicationContext process;
    private ServletWebServerApplicationContext consumer;

    @BeforeAll
    void start() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        process = Processes.start(
                StorageApplication.class,
                "shop.storage.mongo-uri=mongodb://localhost:" + closed + "/storage?serverSelectionTimeoutMS=300");
        consumer = Processes.start(
                StorageContractOverHttpTest.Neighbour.class,
                "spring.http.serviceclient.storage.base-url=http://localhost:" + Processes.port(process));
    }

    @AfterAll
    void stop() {
        consumer.close();
        process.close();
    }

    @Test
    void throwsForAMalformedReceipt() {
        for (Executable call : malformed(process.getBean(StorageApi.class))) {
            assertThat(assertThrows(Refusal.class, call).kind()).isEqualTo(Refusal.Kind.INVALID);
        }
        for (Executable call : malformed(consumer.getBean(StorageApi.class))) {
            assertUnavailable(call);
        }
    }

    @Test
    void throwsSoonWhenTheStoreIsAway() {
        for (Executable call : wellFormed(process.getBean(StorageApi.class))) {
            assertTimeout(Duration.ofSeconds(5), () -> assertThrows(RuntimeException.class, call));
        }
        for (Executable call : wellFormed(consumer.getBean(StorageApi.class))) {
            assertTimeout(Duration.ofSeconds(10), () -> assertUnavailable(call));
        }
    }

    @Test
    void refusesByAnAnswerWhatNeedsNoStore() {
        for (StorageApi storage : List.of(process.getBean(StorageApi.class), consumer.getBean(StorageApi.class))) {
            assertThat(storage.storePicture(TestTokens.caller("alice"), SamplePictures.png()))
                    .isEqualTo(new PictureAnswer(null, PictureAnswer.Reason.NOT_STAFF));
            assertThat(storage.storePicture(SAM, new byte[100]))
                    .isEqualTo(new PictureAnswer(null, PictureAnswer.Reason.NOT_A_PICTURE));
        }
    }

    private static List<Executable> malformed(StorageApi storage) {
        return List.of(
                () -> storage.storeReceipt(ORDER, new Receipt("", "text")),
                () -> storage.storeReceipt(ORDER, new Receipt("a".repeat(201), "text")),
                () -> storage.storeReceipt(ORDER, new Receipt("alice", "")));
    }

    private static List<Executable> wellFormed(StorageApi storage) {
        return List.of(
                () -> storage.storePicture(SAM, SamplePictures.png()),
                () -> storage.storeReceipt(ORDER, new Receipt("alice", "text")));
    }

    private static void assertUnavailable(Executable call) {
        assertThat(assertThrows(Refusal.class, call).kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
    }
}
