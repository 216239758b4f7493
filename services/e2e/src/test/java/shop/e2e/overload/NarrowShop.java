package shop.e2e.overload;

import java.net.URI;
import java.time.Duration;
import shop.e2e.client.ShopClient;

/** A shop of services whose gateway has room for few at once and is soon out of patience. */
interface NarrowShop {

    /** Requests that the ways to catalog and to orders carry at once. */
    int PERMITS = 12;

    /** Requests that somebody may make at once. */
    int BURST = 60;

    /** Longer than anything takes that is not stuck. */
    Duration LONG = Duration.ofSeconds(60);

    URI url();

    /** A customer whose share nobody has used up under another name. */
    ShopClient customer(String name);

    /** Makes catalog wait before each answer. */
    void slowDownCatalog(int millis);

    /** How many more requests a route of the gateway would carry now. */
    int permitsFree(String route);

    /** The sum of the gateway's meters whose name and tags match. */
    double gauge(String pattern);
}
