package shop.e2e.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;
import shop.gateway.route.RoutingTable;

/** Facts that two modules state because neither may know the other. */
class StatedTwiceTest {

    @Test
    void theLauncherGivesAnAddressToEveryRouteOfTheGateway() throws ReflectiveOperationException {
        Field routed = Class.forName("shop.local.Settings").getDeclaredField("ROUTED");
        routed.setAccessible(true);

        assertThat(routed.get(null)).isEqualTo(RoutingTable.OWNERS);
    }
}
