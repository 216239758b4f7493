package shop.e2e.cluster;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.fabric8.kubernetes.client.LocalPortForward;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The database as one of its users reaches it, by a way that only the cluster's owner has. */
final class Database implements AutoCloseable {

    private final LocalPortForward forward;
    private final MongoClient client;

    private Database(Cluster cluster, String credentials, String query) {
        forward = cluster.api()
                .pods()
                .inNamespace(Cluster.SHOP)
                .withName("mongodb-0")
                .portForward(27017);
        client = MongoClients.create("mongodb://%s127.0.0.1:%d/?directConnection=true&serverSelectionTimeoutMS=20000%s"
                .formatted(credentials, forward.getLocalPort(), query));
    }

    /** @param module as whose user */
    static Database as(Cluster cluster, String module) {
        return loggedIn(cluster, "mongodb-" + module, module);
    }

    static Database asAdministrator(Cluster cluster) {
        return loggedIn(cluster, "mongodb-admin", "admin");
    }

    static Database asNobody(Cluster cluster) {
        return new Database(cluster, "", "");
    }

    private static Database loggedIn(Cluster cluster, String secret, String database) {
        Map<String, String> user = cluster.secret(secret);
        return new Database(
                cluster, user.get("username") + ":" + user.get("password") + "@", "&authSource=" + database);
    }

    MongoDatabase named(String name) {
        return client.getDatabase(name);
    }

    @Override
    public void close() {
        client.close();
        try {
            forward.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
