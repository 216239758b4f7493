package shop.e2e.cluster;

import org.junit.jupiter.api.Tag;
import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.journeys.Journeys;

/** Through the Ingress, with TLS. */
@Tag("cluster")
class ClusterJourneysTest extends Journeys {

    @Override
    protected ApplicationUnderTest start() {
        return ClusterShop.open();
    }
}
