package shop.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.platform.testing.EmbeddedMongo;

class ModuleDatabaseTest {

    private final AtomicInteger created = new AtomicInteger();

    @Test
    void createsTheIndexesOnceBeforeTheFirstUse() {
        try (ModuleDatabase database = open(EmbeddedMongo.uri("things"), this::index)) {
            assertThat(created).hasValue(0);

            database.get().getCollection("things").insertOne(new Document("name", "a"));
            database.get();

            assertThat(created).hasValue(1);
        }
    }

    @Test
    void triesTheIndexesAgainWhenTheyFailed() {
        try (ModuleDatabase database = open(EmbeddedMongo.uri("things"), store -> {
            if (created.incrementAndGet() == 1) {
                throw new IllegalStateException("the store went away");
            }
        })) {
            assertThatThrownBy(database::get).isInstanceOf(IllegalStateException.class);

            assertThat(database.get()).isNotNull();
        }
    }

    @Test
    void opensWithoutAServerAndSaysSoOnUse() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        try (ModuleDatabase database = open("mongodb://localhost:" + closed + "/things", this::index)) {
            assertThatThrownBy(database::get).isInstanceOf(MongoTimeoutException.class);
        }
    }

    @Test
    void keepsNobodyLongerThanTheFirstWhenManyAskAnAbsentServer() throws Exception {
        CountDownLatch allAsk = new CountDownLatch(20);
        AtomicInteger attempts = new AtomicInteger();
        try (ModuleDatabase database = open(EmbeddedMongo.uri("things"), store -> {
                    attempts.incrementAndGet();
                    awaitQuietly(allAsk);
                    throw new MongoTimeoutException("no server");
                });
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> failures = IntStream.range(0, 20)
                    .mapToObj(i -> callers.submit(() -> {
                        allAsk.countDown();
                        try {
                            database.get();
                            return false;
                        } catch (MongoTimeoutException shared) {
                            return true;
                        }
                    }))
                    .toList();

            for (Future<Boolean> failed : failures) {
                assertThat(failed.get(10, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(attempts.get()).isLessThan(20);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was answered must survive the next election, and what is read must not be rolled back. */
    @Test
    void writesToAndReadsFromTheMajority() {
        try (ModuleDatabase database = open(EmbeddedMongo.uri("things"), this::index)) {
            WriteConcern writes = database.get().getWriteConcern();

            assertThat(writes.getWString()).isEqualTo("majority");
            assertThat(writes.getWTimeout(TimeUnit.SECONDS)).isEqualTo(5);
            assertThat(database.get().getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
        }
    }

    @Test
    void refusesAnAddressWithoutADatabase() {
        assertThatThrownBy(() -> open("mongodb://localhost:1", this::index))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shop.things.mongo-uri names no database");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geheim", "mongodb://u:geheim/4@db/things", "mongodb://u:geheim@4@db/things"})
    void keepsAnAddressThatIsNoneToItself(String uri) {
        assertThatThrownBy(() -> open(uri, this::index))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageStartingWith("shop.things.mongo-uri is no MongoDB URI")
                .hasMessageNotContaining("geheim");
    }

    private void index(MongoDatabase store) {
        store.getCollection("things").createIndex(Indexes.ascending("name"));
        created.incrementAndGet();
    }

    private static ModuleDatabase open(String uri, Consumer<MongoDatabase> indexes) {
        return ModuleDatabase.open("things", uri, new SimpleMeterRegistry(), indexes);
    }
}
