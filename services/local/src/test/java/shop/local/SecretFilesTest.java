package shop.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {

    @TempDir
    Path folder;

    @Test
    void keepsSecretsInFilesThatOnlyTheirOwnerReads() throws IOException {
        try (RunningShop shop = TinyShop.start(options())) {
            String password = Files.readString(shop.staffPasswordFile()).strip();
            Path configuration = folder.resolve("config/front");

            assertThat(password).hasSizeGreaterThanOrEqualTo(24);
            assertThat(Files.readString(configuration.resolve("shop.identity.staff-password")))
                    .isEqualTo(password);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(configuration)))
                    .isEqualTo("rwx------");
            try (var files = Files.list(configuration)) {
                assertThat(files)
                        .allSatisfy(
                                file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                        .isEqualTo("rw-------"));
            }
            assertThat(commandLine(shop.process("front")))
                    .doesNotContain(password)
                    .doesNotContain("PRIVATE");
            assertThat(configuration.resolve("shop.tokens.trusted.front-1.public-key"))
                    .content()
                    .contains("PUBLIC KEY");
            assertThat(folder.resolve("config/back/shop.tokens.private-key")).doesNotExist();
        }
    }

    @Test
    void keepsItsSecretsForTheNextTime() {
        Path password;
        String before;
        try (RunningShop shop = TinyShop.start(options())) {
            password = shop.staffPasswordFile();
            before = TinyShop.contentOf(password);
        }

        try (RunningShop shop = TinyShop.start(options())) {
            assertThat(TinyShop.contentOf(shop.staffPasswordFile())).isEqualTo(before);
        }
    }

    private Options options() {
        return TinyShop.options(folder);
    }

    private static String commandLine(ShopProcess process) {
        return ProcessHandle.of(process.pid())
                .flatMap(handle -> handle.info().commandLine())
                .orElseThrow();
    }
}
