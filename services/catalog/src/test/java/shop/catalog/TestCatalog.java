package shop.catalog;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.Document;
import shop.catalog.domain.ImportProducts;
import shop.catalog.domain.NewProduct;
import shop.catalog.domain.Products;
import shop.catalog.domain.PruneReservations;
import shop.catalog.domain.ReleaseStock;
import shop.catalog.domain.Reservations;
import shop.catalog.domain.ReserveStock;
import shop.catalog.domain.SettleStock;
import shop.catalog.domain.StockCount;
import shop.catalog.mongo.MongoProducts;
import shop.catalog.mongo.MongoReservations;
import shop.platform.testing.SettableClock;

/** The use cases over a store, without a process around them. */
public final class TestCatalog {

    public final SettableClock clock = new SettableClock();
    public final ConcurrentLinkedQueue<String> changed = new ConcurrentLinkedQueue<>();
    public final Products products;
    public final Reservations reservations;
    public final ReleaseStock release;
    public final ReserveStock reserve;
    public final SettleStock settle;
    public final PruneReservations prune;
    private final Supplier<MongoDatabase> database;

    public TestCatalog(Supplier<MongoDatabase> database) {
        this.database = database;
        products = new MongoProducts(database);
        reservations = new MongoReservations(database);
        release = new ReleaseStock(reservations, changed::add, clock);
        reserve = reserveThrough(UnaryOperator.identity());
        settle = new SettleStock(reservations);
        prune = new PruneReservations(reservations, clock);
    }

    /** The same use case, with something between it and the store. */
    public ReserveStock reserveThrough(UnaryOperator<Reservations> between) {
        Reservations seen = between.apply(reservations);
        return new ReserveStock(seen, new ReleaseStock(seen, changed::add, clock), changed::add, clock);
    }

    public static NewProduct product(String sku, int stock) {
        return new NewProduct(sku, "Name of " + sku, "A description", "things", 1999, "", stock);
    }

    public void add(NewProduct... some) {
        new ImportProducts(products).importAll(Stream.of(some));
    }

    public Instant deadline() {
        return clock.instant().plus(Duration.ofMinutes(5));
    }

    public StockCount stock(String sku) {
        return products.stock(sku).orElseThrow();
    }

    public List<Document> entries(String sku) {
        Document stored = database.get()
                .getCollection("products")
                .find(new Document("_id", sku))
                .first();
        return stored == null ? List.of() : stored.getList("reservations", Document.class);
    }

    public static UUID order() {
        return UUID.randomUUID();
    }
}
