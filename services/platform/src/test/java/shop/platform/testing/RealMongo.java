package shop.platform.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/** One real MongoDB replica set for all tests of a JVM; needs Docker, and ends with the JVM. */
public final class RealMongo {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final MongoDBContainer SERVER = start();

    private RealMongo() {}

    /** Connection string of a database that nobody has used yet. */
    public static String uri(String module) {
        return SERVER.getReplicaSetUrl(module + "-" + DATABASES.incrementAndGet());
    }

    private static MongoDBContainer start() {
        String image = System.getenv().getOrDefault("SHOP_TEST_MONGO_IMAGE", "mongo:8.0");
        MongoDBContainer server =
                new MongoDBContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("mongo")).withReplicaSet();
        server.start();
        return server;
    }
}
