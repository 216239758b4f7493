package shop.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFolderTest {

    @TempDir
    Path folder;

    @Test
    void tellsAProcessWhatItNeedsAndWhereItsContainerIsReached() throws IOException {
        SettingsFolder.write("orders", folder);

        assertThat(folder.resolve("server.address")).hasContent("0.0.0.0");
        assertThat(folder.resolve("server.port")).hasContent("8080");
        assertThat(folder.resolve("management.server.port")).hasContent("8081");
        assertThat(folder.resolve("shop.orders.mongo-uri")).hasContent("mongodb://127.0.0.1:1/orders");
        assertThat(folder.resolve("shop.tokens.private-key")).content().startsWith("-----BEGIN PRIVATE KEY-----");
        assertThat(folder.resolve("shop.edge.session-key")).doesNotExist();
    }

    @Test
    void leavesNothingOfAnotherProcessInTheFolder() throws IOException {
        SettingsFolder.write("orders", folder);

        SettingsFolder.write("payments", folder);

        assertThat(folder.resolve("shop.orders.mongo-uri")).doesNotExist();
        assertThat(folder.resolve("shop.payments.journal")).hasContent("/tmp/journal");
    }

    @Test
    void knowsNoOtherProcess() {
        assertThatThrownBy(() -> SettingsFolder.write("nonsense", folder)).hasMessageContaining("nonsense");

        assertThat(Files.exists(folder.resolve("server.port"))).isFalse();
    }
}
