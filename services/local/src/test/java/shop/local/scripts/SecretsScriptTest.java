package shop.local.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.platform.token.RsaKeys;

class SecretsScriptTest {

    @TempDir
    Path folder;

    private Laptop laptop;

    @BeforeEach
    void aMachineWithoutAnySecret() throws IOException {
        laptop = Laptop.in(folder).with("openssl", PretendedOpenssl.SHELL).with("kubectl", "");
    }

    @Test
    void makesThemOnceForTheirOwnerOnlyAndShowsNone() throws IOException {
        Laptop.Result first = laptop.run("secrets");
        Map<String, String> made = secrets();
        Laptop.Result second = laptop.run("secrets", "make");
        Laptop.Result where = laptop.run("secrets", "show-where");

        assertThat(first.code()).isZero();
        assertThat(second.code()).isZero();
        assertThat(secrets()).isEqualTo(made);
        assertThat(made).hasSizeGreaterThan(50);
        assertThat(where.out()).contains("shop.identity.staff-password");
        String password = made.get("shop/identity/shop.identity.staff-password");
        assertThat(password).startsWith("secret-");
        assertThat(first.out() + first.err() + second.out() + where.out()).doesNotContain("secret-");
        assertThat(laptop.asked("openssl")).content().doesNotContain(password.strip());
        for (Path path : everything()) {
            String mode = Files.isDirectory(path) ? "rwx------" : "rw-------";
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .as(path.toString())
                    .isEqualTo(mode);
        }
    }

    @Test
    void makesWhatTheProcessesCanUse() throws IOException, GeneralSecurityException {
        Files.delete(laptop.bin().resolve("openssl"));
        assumeThat(laptop.withReal("openssl")).as("openssl is installed").isTrue();

        assertThat(laptop.run("secrets").code()).isZero();

        Map<String, String> made = secrets();
        var key = RsaKeys.privateKey(made.get("shop/token-orders/shop.tokens.private-key"));
        var trusted = RsaKeys.publicKey(made.get("shop/trusted-keys/shop.tokens.trusted.orders-1.public-key"));
        assertThat(trusted.getModulus()).isEqualTo(key.getModulus());
        assertThat(made.get("shop/trusted-keys/shop.tokens.trusted.orders-1.scopes"))
                .isEqualTo("internal");
        assertThat(made.get("shop/trusted-keys/shop.tokens.trusted.identity-1.scopes"))
                .isEqualTo("user");
        assertThat(made.get("shop/mongodb-catalog/shop.catalog.mongo-uri"))
                .contains(":" + made.get("shop/mongodb-catalog/password") + "@", "/catalog?", "authSource=catalog");
        X509Certificate authority = certificate("ca/ca.crt");
        X509Certificate certificate = certificate("shop/shop-tls/tls.crt");
        certificate.verify(authority.getPublicKey());
        assertThat(authority.getBasicConstraints()).isNotNegative();
        assertThat(certificate.getBasicConstraints()).isNegative();
        assertThat(certificate.getSubjectAlternativeNames().toString())
                .contains("shop.localhost", "api.shop.localhost");
    }

    @Test
    void copiesTheSecretsOfARunningShopWhereThereAreNone() throws IOException {
        laptop.with("kubectl", """
                case "$*" in
                  config*) echo there ;;
                  *made-from*) echo 1234 ;;
                  *'get secrets'*) echo edge ;;
                  *'get secret edge'*) echo "shop.edge.session-key a2V5" ;;
                  *apply*) cat >applied ;;
                esac
                """);

        Laptop.Result result = laptop.run("secrets", "apply", "--context", "there");

        assertThat(result.code()).isZero();
        assertThat(secrets())
                .containsEntry("shop/edge/shop.edge.session-key", "key")
                .containsEntry("id", "1234\n");
        assertThat(laptop.home().resolve("applied"))
                .content()
                .contains("shop.edge.session-key: a2V5", "name: mongodb-orders", "shop/made-from: \"1234\"");
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> paths = Files.walk(laptop.home().resolve(".shop/kubernetes/secrets"))) {
            return paths.toList();
        }
    }

    private Map<String, String> secrets() throws IOException {
        Path root = laptop.home().resolve(".shop/kubernetes/secrets");
        Map<String, String> secrets = new TreeMap<>();
        for (Path path : everything()) {
            if (Files.isRegularFile(path)) {
                secrets.put(root.relativize(path).toString(), Files.readString(path));
            }
        }
        return secrets;
    }

    private X509Certificate certificate(String name) throws IOException, GeneralSecurityException {
        try (InputStream pem = Files.newInputStream(
                laptop.home().resolve(".shop/kubernetes/secrets").resolve(name))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        }
    }
}
