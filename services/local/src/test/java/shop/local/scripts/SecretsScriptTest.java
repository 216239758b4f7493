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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.platform.token.RsaKeys;

class SecretsScriptTest {

    /** Says something else each time, and makes the files that it is asked for instead. */
    static final String OPENSSL = """
            while [ $# -gt 1 ]; do case $1 in -out | -keyout) echo made >"$2"; quiet=1 ;; esac; shift; done
            [ -n "${quiet:-}" ] || echo "secret-$RANDOM$RANDOM$RANDOM"
            """;

    @TempDir
    Path folder;

    private Laptop laptop;

    @BeforeEach
    void aMachineWithoutAnySecret() throws IOException {
        laptop = Laptop.in(folder).with("openssl", OPENSSL).with("kubectl", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show",
                "make everything",
                "make --context somewhere",
                "show-where --context somewhere",
                "apply --quickly",
                "apply --context",
                "rotate",
                "rotate everything",
                "rotate catalog orders",
                "rotate token-gateway",
                "show-where"
            })
    void refusesWhatCannotBeMeantInOneLineWithTwo(String arguments) {
        refused(laptop.run("secrets", List.of(arguments.split(" "))));
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
    void saysThatOpensslIsMissing() throws IOException {
        Files.delete(laptop.bin().resolve("openssl"));

        assertThat(refused(laptop.run("secrets"))).contains("needs openssl");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws IOException {
        laptop.write(".shop", "a file");

        assertThat(refused(laptop.run("secrets"))).contains("cannot write into .shop/kubernetes/secrets");
    }

    @Test
    void refusesAClusterThatItWasNotToldToTouch() throws IOException {
        laptop.with("kubectl", "[ \"$1\" != config ] || echo kind-shop");

        assertThat(refused(laptop.run("secrets", "apply"))).contains("say --context kind-shop if it is meant");
        assertThat(laptop.asked("kubectl")).content().doesNotContain("apply");
    }

    @ParameterizedTest
    @ValueSource(strings = {"apply", "rotate catalog"})
    void refusesAClusterThatDoesNotAnswer(String arguments) throws IOException {
        laptop.with("kubectl", "case $1 in config) echo kind-shop ;; *) exit 1 ;; esac");

        assertThat(refused(laptop.run("secrets", List.of(arguments.split(" ")))))
                .contains("does not answer");
    }

    @Test
    void doesNotReplaceTheSecretsOfARunningShop() throws IOException {
        laptop.run("secrets", "make");
        laptop.with("kubectl", "case \"$*\" in config*) echo there ;; *made-from*) echo other ;; esac");

        Laptop.Result result = laptop.run("secrets", "apply", "--context", "there");

        assertThat(refused(result)).contains("has other secrets than .shop/kubernetes/secrets");
        assertThat(laptop.asked("kubectl")).content().doesNotContain("apply");
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

    private String refused(Laptop.Result result) {
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).singleElement().asString().startsWith("scripts/secrets: ");
        assertThat(result.out()).isEmpty();
        return result.err();
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
