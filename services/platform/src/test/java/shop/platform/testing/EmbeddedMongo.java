package shop.platform.testing;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/** One embedded MongoDB-protocol store for all tests of a JVM. */
public final class EmbeddedMongo {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final InetSocketAddress ADDRESS = new MongoServer(new MemoryBackend()).bind();

    private EmbeddedMongo() {}

    /** Connection string of a database that nobody has used yet. */
    public static String uri(String module) {
        return "mongodb://%s:%d/%s-%d"
                .formatted(ADDRESS.getHostString(), ADDRESS.getPort(), module, DATABASES.incrementAndGet());
    }
}
