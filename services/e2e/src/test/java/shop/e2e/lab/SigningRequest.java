package shop.e2e.lab;

import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.certificates.v1.CertificateSigningRequest;
import io.fabric8.kubernetes.api.model.certificates.v1.CertificateSigningRequestBuilder;
import io.fabric8.kubernetes.api.model.certificates.v1.CertificateSigningRequestConditionBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What a person asks the cluster to sign. The key stays with the person.
 *
 * @param name of the object
 * @param key as kubeconfig has it: PEM in base64
 * @param request likewise
 */
record SigningRequest(String name, String key, String request) {

    private static final String PASSWORD = "changeit";

    /** @param folder where keytool writes */
    static SigningRequest by(String user, String group, Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve(user);
        keytool(store, "-genkeypair", "-keyalg", "RSA", "-alias", user, "-dname", "CN=" + user + ",O=" + group);
        Path request = folder.resolve(user + ".csr");
        keytool(store, "-certreq", "-alias", user, "-file", request.toString());
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(store)) {
            keys.load(bytes, PASSWORD.toCharArray());
        }
        byte[] key = keys.getKey(user, PASSWORD.toCharArray()).getEncoded();
        String pem = "-----BEGIN PRIVATE " + "KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
                + "\n-----END PRIVATE " + "KEY-----\n";
        return new SigningRequest(
                "lab-user-certificates-" + user,
                base64(pem),
                base64(Files.readString(request).replace("NEW CERTIFICATE", "CERTIFICATE")));
    }

    private static void keytool(Path store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", PASSWORD, "-keystore", store.toString()));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool: " + said);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    SigningRequest submit(KubernetesClient api) {
        withdraw(api);
        api.resource(new CertificateSigningRequestBuilder()
                        .withNewMetadata()
                        .withName(name)
                        .endMetadata()
                        .withNewSpec()
                        .withRequest(request)
                        .withSignerName("kubernetes.io/kube-apiserver-client")
                        .withExpirationSeconds(600)
                        .withUsages("client auth")
                        .endSpec()
                        .build())
                .create();
        return this;
    }

    void withdraw(KubernetesClient api) {
        api.certificates().v1().certificateSigningRequests().withName(name).delete();
    }

    /** @return the certificate, as kubeconfig has it */
    String approved(KubernetesClient api) {
        if (!isSigned(api)) {
            decide(api, "Approved");
        }
        await("certificate for " + name).atMost(Lab.SOON).until(() -> isSigned(api));
        return now(api).getStatus().getCertificate();
    }

    void deny(KubernetesClient api) {
        decide(api, "Denied");
    }

    boolean isSigned(KubernetesClient api) {
        return now(api).getStatus().getCertificate() != null;
    }

    private CertificateSigningRequest now(KubernetesClient api) {
        return api.certificates()
                .v1()
                .certificateSigningRequests()
                .withName(name)
                .require();
    }

    private void decide(KubernetesClient api, String type) {
        var condition = new CertificateSigningRequestConditionBuilder()
                .withType(type)
                .withStatus("True")
                .withReason("Lab")
                .withMessage("a test of the lab")
                .build();
        var one = api.certificates().v1().certificateSigningRequests().withName(name);
        if (type.equals("Approved")) {
            one.approve(condition);
        } else {
            one.deny(condition);
        }
    }
}
