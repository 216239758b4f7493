package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.e2e.cluster.Shell;

/** A Secret that changes while a pod reads it. */
@Tag("lab")
class SecretUpdateTest {

    private static final String FOLLOWED = "/run/secrets/greeting/text";
    private static final String ONCE = "/run/secrets/once";

    /** The kubelet looks once a minute or so. */
    private static final Duration SYNC = Duration.ofMinutes(3);

    @RegisterExtension
    static final Lab LAB = new Lab("secret-update");

    private static SecretBuilder greeting(String name, String text) {
        return new SecretBuilder()
                .withNewMetadata()
                .withName(name)
                .endMetadata()
                .withStringData(Map.of("text", text));
    }

    private static String read(Shell shell, String file) {
        return shell.run("cat", file).succeeded();
    }

    @BeforeAll
    static void theSecretIsMade() {
        assertThat(LAB.pods().now("reader").getStatus().getPhase()).isEqualTo("Pending");
        LAB.api().resource(greeting("greeting", "first").build()).create();
        LAB.pods().ready("reader");
    }

    @Nested
    class Holds {

        @Test
        void inMemoryOnly() {
            assertThat(LAB.shell("reader")
                            .run("stat", "--file-system", "--format", "%T", FOLLOWED)
                            .succeeded())
                    .isEqualTo("tmpfs");
        }

        @Test
        void aMountedFolderFollowsAndASingleFileDoesNot() {
            Shell reader = LAB.shell("reader");
            String before = read(reader, ONCE);

            LAB.api().resource(greeting("greeting", "second").build()).update();

            await().atMost(SYNC).until(() -> read(reader, FOLLOWED).equals("second"));
            assertThat(read(reader, ONCE)).isEqualTo(before).isEqualTo("first");
        }
    }

    @Nested
    class Refused {

        @Test
        void writingToIt() {
            assertThat(LAB.shell("reader").bash("echo mine > " + FOLLOWED).output())
                    .contains("Read-only file system");
        }

        @Test
        void aChangeOfOneThatIsImmutable() {
            LAB.api()
                    .resource(greeting("engraved", "first").withImmutable(true).build())
                    .create();

            assertThatThrownBy(() -> LAB.api()
                            .resource(greeting("engraved", "second")
                                    .withImmutable(true)
                                    .build())
                            .update())
                    .isInstanceOf(KubernetesClientException.class)
                    .hasMessageContaining("field is immutable when `immutable` is set");
        }
    }
}
