package shop.e2e.cluster;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import shop.e2e.attack.Attacks;
import shop.e2e.client.ApplicationUnderTest;

/** Through the Ingress, which refuses some of them before the shop sees them. */
@Tag("cluster")
class ClusterAttacksTest extends Attacks {

    @Override
    protected ApplicationUnderTest start() {
        return ClusterShop.open();
    }

    @BeforeEach
    @Override
    protected void greet() {
        super.greet();
    }

    /** The Ingress controller's. */
    @Override
    public boolean readFirstByAnotherProxy() {
        return true;
    }
}
