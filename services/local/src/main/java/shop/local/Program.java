package shop.local;

import java.util.List;
import java.util.Set;

/**
 * A process that can be started.
 *
 * @param name as it stands in status lines, logs and tokens
 * @param module folder of the Maven module whose class path it runs with, from the root of the repository
 * @param mainClass its main class
 * @param heapMegabytes the most heap it may take
 * @param serves the modules in it, to which others find their way by its address
 * @param calls the contracts its modules need, wherever they are served
 */
public record Program(
        String name, String module, String mainClass, int heapMegabytes, Set<String> serves, Set<String> calls) {

    /** The payment provider's stand-in, outside the shop in every assembly. */
    static final Program PAYMENTS = of("payments", "services/payments", "shop.payments.PaymentsApplication", 96);

    static final Program STORAGE = of("storage", "services/storage", "shop.storage.StorageApplication", 192);
    static final Program CATALOG = of("catalog", "services/catalog", "shop.catalog.CatalogApplication", 192);
    static final Program ORDERS = of("orders", "services/orders", "shop.orders.OrdersApplication", 192)
            .calling("catalog", "payments", "storage");
    static final Program STOREFRONT = of(
                    "storefront", "services/storefront", "shop.storefront.StorefrontApplication", 128)
            .calling("catalog", "orders", "storage");
    static final Program GATEWAY =
            of("gateway", "gateway", "shop.gateway.GatewayApplication", 160).serving("edge", "identity", "gateway");
    static final Program MONOLITH = monolith("monolith", "MonolithApplication")
            .serving("edge", "identity", "catalog", "orders", "storage", "storefront");
    static final Program FRONTED =
            monolith("fronted", "FrontedApplication").serving("catalog", "orders", "storage", "storefront");
    static final Program STORAGE_OUT =
            monolith("storage-out", "StorageOutApplication").serving("catalog", "orders", "storefront");
    static final Program CATALOG_OUT =
            monolith("catalog-out", "CatalogOutApplication").serving("orders", "storefront");

    /** The jobs that fill the stores before the shop opens; they may run again. */
    static final List<Program> SEEDS = List.of(
            of("seed-storage", "services/storage", "shop.storage.seed.SeedPictures", 128)
                    .serving("storage"),
            of("seed-catalog", "services/catalog", "shop.catalog.seed.SeedCatalog", 128)
                    .serving("catalog"));

    /** The modules that keep data, each in a database of its own. */
    static final List<String> WITH_DATABASE = List.of("identity", "catalog", "orders", "storage");

    /** Whether one of its modules has this name. */
    boolean has(String servedModule) {
        return serves.contains(servedModule);
    }

    private static Program of(String name, String module, String mainClass, int heapMegabytes) {
        return new Program(name, module, mainClass, heapMegabytes, Set.of(name), Set.of());
    }

    private static Program monolith(String name, String mainClass) {
        return of(name, "services/monolith", "shop.monolith." + mainClass, 320)
                .calling("catalog", "orders", "payments", "storage");
    }

    private Program serving(String... modules) {
        return new Program(name, module, mainClass, heapMegabytes, Set.of(modules), calls);
    }

    private Program calling(String... contracts) {
        return new Program(name, module, mainClass, heapMegabytes, serves, Set.of(contracts));
    }
}
