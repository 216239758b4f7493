package shop.storage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;
import shop.storage.StorageApplication;
import shop.storage.api.PictureAnswer;
import shop.storage.api.Receipt;
import tools.jackson.databind.json.JsonMapper;

/** Contract JSON of another release, read with the mapper that a process has: members too many, members missing. */
class PreviousReleaseContractTest {

    private static final String PICTURE = "a73522546dc5c5c0622170a293ac5e6328c6c70f3078a67f71ac06b37d007b1b";

    private static ServletWebServerApplicationContext process;

    @BeforeAll
    static void start() {
        process = Processes.start(StorageApplication.class, "shop.storage.mongo-uri=" + EmbeddedMongo.uri("storage"));
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void isReadAsFarAsItGoes() throws IOException {
        assertThat(read("receipt", Receipt.class)).isEqualTo(new Receipt("alice", "RECEIPT\nTotal 49.00\n"));
        assertThat(read("picture-answer", PictureAnswer.class)).isEqualTo(new PictureAnswer(PICTURE, null));
    }

    @Test
    void hasNoReasonWhereANewerReleaseSaysOneThatIsUnknownHere() throws IOException {
        assertThat(read("picture-answer-future-reason", PictureAnswer.class)).isEqualTo(new PictureAnswer(null, null));
    }

    private static <T> T read(String file, Class<T> type) throws IOException {
        try (InputStream json = Objects.requireNonNull(
                PreviousReleaseContractTest.class.getResourceAsStream("/previous-release/" + file + ".json"))) {
            return process.getBean(JsonMapper.class).readValue(json, type);
        }
    }
}
