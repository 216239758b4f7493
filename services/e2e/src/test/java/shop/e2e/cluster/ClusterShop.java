package shop.e2e.cluster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import shop.e2e.client.Answer;
import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.ShopClient;
import shop.e2e.load.AuditedOrders;
import shop.local.Tokens;
import shop.platform.token.RsaKeys;
import shop.platform.token.TokenSigner;

/** The shop in a cluster, by its public address; it was there before the test and stays. */
public final class ClusterShop implements ApplicationUnderTest {

    /** The names and ports of the Ingress: for people, for programs, and without TLS. */
    private static final URI URL = URI.create(System.getProperty("shop.url", "https://shop.localhost:8443"));

    static final URI API = URI.create(URL.toString().replace("//shop.", "//api.shop."));
    static final URI PLAIN = URI.create(System.getProperty("shop.plain-url", "http://shop.localhost:8000"));

    private final Cluster cluster;
    private volatile Tokens tokens;
    private final Forward levers;
    private final Forward provider;

    private ClusterShop(Cluster cluster) {
        this.cluster = cluster;
        levers = new Forward(cluster, "payments", 8081);
        provider = new Forward(cluster, "payments", 8080);
        tokens = read();
    }

    private Tokens read() {
        Map<String, String> identity = cluster.secret("identity");
        Map<String, String> orders = cluster.secret("token-orders");
        String caller = orders.get("shop.tokens.issuer");
        return new Tokens(
                new TokenSigner(
                        "identity",
                        identity.get("shop.identity.token-kid"),
                        RsaKeys.privateKey(identity.get("shop.identity.token-key"))),
                new TokenSigner(
                        caller,
                        orders.get("shop.tokens.kid"),
                        RsaKeys.privateKey(orders.get("shop.tokens.private-key"))),
                caller,
                cluster.secret("edge").get("shop.edge.session-key").split(",", 2)[0]);
    }

    /** From now on the keys that sign are those that the cluster has now. */
    void renewTokens() {
        tokens = read();
    }

    /** The shop of the cluster; if it has TLS, this JVM's HTTP clients trust its authority from now on, and no other. */
    public static ClusterShop open() {
        Cluster cluster = Cluster.connect();
        if (URL.getScheme().equals("https")) {
            SSLContext.setDefault(trusting(cluster.secret("shop-tls").get("ca.crt")));
        }
        return new ClusterShop(cluster);
    }

    private static SSLContext trusting(String authority) {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(
                    "shop",
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(
                                    new ByteArrayInputStream(authority.getBytes(StandardCharsets.US_ASCII))));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public URI url() {
        return URL;
    }

    @Override
    public Tokens tokens() {
        return tokens;
    }

    @Override
    public String staffPassword() {
        return cluster.secret("identity").get("shop.identity.staff-password");
    }

    @Override
    public void payments(String behaviour) {
        levers.ask(payments -> ShopClient.anonymous(payments).send("POST", "/actuator/behaviour", behaviour))
                .expect(200);
    }

    /** How the provider knows an order: its state, or {@code NONE}. */
    public String paymentState(String orderId) {
        Answer answer = provider.ask(payments ->
                        ShopClient.withToken(payments, tokens.service()).get("/internal/payments/" + orderId))
                .expect(200);
        return answer.paymentState();
    }

    /** Orders under a name that no load before had, since the shop keeps those of all. */
    public AuditedOrders orders(String kind) {
        int number = ThreadLocalRandom.current().nextInt(1 << 20);
        String name = kind + "-" + Integer.toString(number, 36).toLowerCase(Locale.ROOT);
        return new AuditedOrders(url(), this::tokens, this::paymentState, name, number);
    }

    /** The shop stays: who deployed it takes it away. */
    @Override
    public void close() {
        levers.close();
        provider.close();
    }
}
