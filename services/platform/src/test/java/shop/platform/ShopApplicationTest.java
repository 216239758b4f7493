package shop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShopApplicationTest {

    static final class StorageOutApplication {}

    @Test
    void isNamedAfterItsClass() {
        assertThat(ShopApplication.nameOf(StorageOutApplication.class)).isEqualTo("storage-out");
    }

    @Test
    void writesLogsForMachinesInAnyContainer() {
        assertThat(ShopApplication.isContainer(file -> false, Map.of())).isFalse();
        assertThat(ShopApplication.isContainer(Path.of("/.dockerenv")::equals, Map.of()))
                .isTrue();
        assertThat(ShopApplication.isContainer(Path.of("/run/.containerenv")::equals, Map.of()))
                .isTrue();
        assertThat(ShopApplication.isContainer(file -> false, Map.of("KUBERNETES_SERVICE_HOST", "10.0.0.1")))
                .isTrue();
    }
}
