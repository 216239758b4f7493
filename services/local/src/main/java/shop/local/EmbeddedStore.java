package shop.local;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** A store that speaks MongoDB's protocol and lives in this process's memory. */
final class EmbeddedStore implements Store {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final int port = Ports.next();

    EmbeddedStore() {
        server.bind("127.0.0.1", port);
    }

    @Override
    public String uri(String database) {
        return "mongodb://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
