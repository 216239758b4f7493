package shop.local;

import org.jspecify.annotations.Nullable;

/** Where the modules keep their data. */
interface Store extends AutoCloseable {

    /** URI of the database with this name. */
    String uri(String database);

    @Override
    void close();

    /** @param uri of a real MongoDB; null for an embedded one that forgets everything when it is closed */
    static Store open(@Nullable String uri) {
        return uri == null ? new EmbeddedStore() : RealStore.connect(uri);
    }
}
