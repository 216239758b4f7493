package shop.identity.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.model.Filters;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;
import shop.identity.domain.Account;
import shop.platform.testing.RealMongo;

@EnabledIfDockerAvailable
class RealAccountsTest extends AccountsContract {

    RealAccountsTest() {
        super(RealMongo.uri("identity"));
    }

    @Test
    void findsAnAccountByTheIndexOfItsKey() {
        accounts.put(new Account("ann", "staff-1", "hash", java.util.Set.of()));

        String plan = database()
                .getCollection(MongoAccounts.COLLECTION)
                .find(Filters.eq("ann"))
                .explain(ExplainVerbosity.QUERY_PLANNER)
                .toJson();

        assertThat(plan).containsAnyOf("IDHACK", "EXPRESS_IXSCAN", "IXSCAN").doesNotContain("COLLSCAN");
    }
}
