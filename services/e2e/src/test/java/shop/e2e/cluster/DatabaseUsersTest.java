package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database for each module, and nobody in another's. */
@Tag("cluster")
class DatabaseUsersTest {

    private static final Map<String, String> COLLECTIONS =
            Map.of("catalog", "products", "orders", "orders", "storage", "receipts.files", "identity", "accounts");

    private final Cluster cluster = Cluster.connect();

    @ParameterizedTest
    @CsvSource({"catalog", "orders", "storage", "identity"})
    void letsAModuleReadItsOwnDatabaseAndNoOther(String module) {
        try (Database database = Database.as(cluster, module)) {
            assertThat(database.named(module).listCollectionNames()).contains(COLLECTIONS.get(module));

            COLLECTIONS.forEach((other, collection) -> {
                if (!other.equals(module)) {
                    assertUnauthorized(() -> database.named(other)
                            .getCollection(collection)
                            .find()
                            .first());
                    assertUnauthorized(() ->
                            database.named(other).getCollection(collection).deleteOne(new Document()));
                }
            });
            for (String system : List.of("admin", "local", "config")) {
                assertUnauthorized(
                        () -> database.named(system).listCollectionNames().first());
            }
        }
    }

    @Test
    void letsNoModuleMakeUsersOrRoles() {
        try (Database database = Database.as(cluster, "orders")) {
            assertUnauthorized(() -> database.named("orders")
                    .runCommand(new Document("createUser", "intruder")
                            .append("pwd", "x")
                            .append("roles", List.of())));
            assertUnauthorized(() -> database.named("orders")
                    .runCommand(new Document("grantRolesToUser", "orders").append("roles", List.of("root"))));
        }
    }

    @Test
    void refusesWhoDoesNotLogIn() {
        try (Database database = Database.asNobody(cluster)) {
            assertUnauthorized(() ->
                    database.named("catalog").getCollection("products").find().first());
        }
    }

    private static void assertUnauthorized(ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        refused -> assertThat(refused.getErrorCodeName()).isEqualTo("Unauthorized"));
    }
}
