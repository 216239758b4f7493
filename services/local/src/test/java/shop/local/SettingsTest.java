package shop.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "FRONTED, fronted, catalog",
        "STORAGE_OUT, storage-out, catalog",
        "STORAGE_OUT, storage, storage",
        "CATALOG_OUT, catalog-out, orders",
        "SERVICES, storefront, storefront"
    })
    void tellsTheGatewayBehindWhichRouteAProcessHasItsLevers(Assembly assembly, String process, String route) {
        Map<String, String> settings = settings(assembly, Program.GATEWAY);

        assertThat(settings)
                .containsEntry("shop.gateway.levers." + process, route)
                .containsKey("shop.gateway.routes." + route + ".uri")
                .doesNotContainKeys("shop.gateway.levers.gateway", "shop.gateway.levers.payments");
    }

    @Test
    void switchesOnTheLeversOfThePaymentProviderAlone() {
        assertThat(settings(Assembly.SERVICES, Program.PAYMENTS)).containsEntry("shop.levers.enabled", "true");
        assertThat(settings(Assembly.SERVICES, Program.ORDERS)).doesNotContainKey("shop.levers.enabled");
    }

    private Map<String, String> settings(Assembly assembly, Program program) {
        Map<String, Endpoint> endpoints = new HashMap<>();
        assembly.programs().forEach(each -> endpoints.put(each.name(), new Endpoint(1, 2)));
        PrivateFolder state = new PrivateFolder(folder);
        try (Network network = new Network(assembly.programs(), endpoints, Set.of())) {
            Store store = RealStore.of("mongodb://h");
            return new Settings(assembly.programs(), network, store, new Secrets(state), state, Options.defaults())
                    .of(program, new Endpoint(1, 2));
        }
    }
}
