package shop.identity.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.identity.domain.Account;
import shop.platform.Role;
import shop.platform.mongo.ModuleDatabase;

/** What accounts promise, whichever server keeps them. */
abstract class AccountsContract {

    private final ModuleDatabase database;
    final MongoAccounts accounts;

    AccountsContract(String uri) {
        this.database = ModuleDatabase.open("identity", uri, new SimpleMeterRegistry(), created -> {});
        this.accounts = new MongoAccounts(database::get);
    }

    @AfterEach
    void close() {
        database.close();
    }

    MongoDatabase database() {
        return database.get();
    }

    @Test
    void findsNobodyAtFirst() {
        assertThat(accounts.find("ann")).isEmpty();
    }

    @Test
    void findsWhatWasPut() {
        Account ann = new Account("ann", "staff-1", "hash", Set.of(Role.STAFF));

        accounts.put(ann);

        assertThat(accounts.find("ann")).contains(ann);
        assertThat(accounts.find("Ann")).isEmpty();
    }

    @Test
    void changesHashAndRolesButNeverTheSubject() {
        accounts.put(new Account("ann", "staff-1", "old", Set.of(Role.STAFF)));

        accounts.put(new Account("ann", "staff-2", "new", Set.of()));

        assertThat(accounts.find("ann")).contains(new Account("ann", "staff-1", "new", Set.of()));
    }

    @Test
    void makesOneAccountWhenManyProcessesPutItAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> puts = IntStream.range(0, 16)
                    .<Callable<Void>>mapToObj(number -> () -> {
                        accounts.put(new Account("ann", "staff-" + number, "hash", Set.of(Role.STAFF)));
                        return null;
                    })
                    .toList();
            for (var put : threads.invokeAll(puts)) {
                put.get();
            }
        }

        assertThat(database().getCollection(MongoAccounts.COLLECTION).countDocuments())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"account-document-1", "account-document-next"})
    void readsAndChangesTheDocumentOfAnotherRelease(String recorded) throws IOException {
        Document document = Document.parse(recorded(recorded));
        MongoCollection<Document> stored = database().getCollection(MongoAccounts.COLLECTION);
        stored.insertOne(document);

        Account ann = accounts.find("ann").orElseThrow();
        accounts.put(new Account("ann", "staff-2", "new", Set.of(Role.STAFF)));

        assertThat(ann)
                .isEqualTo(new Account("ann", "staff-1", document.getString("passwordHash"), Set.of(Role.STAFF)));
        assertThat(stored.find().first())
                .as("nothing is lost that only the other release knows")
                .isEqualTo(document.append("passwordHash", "new").append("roles", List.of("STAFF")));
    }

    private static String recorded(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                AccountsContract.class.getResourceAsStream("/previous-release/" + name + ".json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"$ne", "{\"$gt\": \"\"}", "a.b", "\0", "ann\n", "\uD800", ""})
    void takesAnyTextAsANameOnly(String name) {
        accounts.put(new Account("ann", "staff-1", "hash", Set.of(Role.STAFF)));

        assertThat(accounts.find(name)).isEmpty();
    }
}
