package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.e2e.cluster.Shell;

/** High availability: what three members do that agree by majority, when one is lost, and when two are. */
@Tag("lab")
class EtcdTest {

    @RegisterExtension
    static final Lab LAB = Lab.onTheControlPlane("etcd");

    private static void members(int count) {
        LAB.api().apps().statefulSets().withName("etcd").scale(count);
        await(count + " members")
                .atMost(Lab.SOON)
                .until(() -> LAB.pods().named("etcd").size() == count);
    }

    private static Shell.Outcome put(Shell member, String key, String value) {
        return member.run("etcdctl", "put", key, value, "--command-timeout=5s");
    }

    private static String get(Shell member, String key) {
        return member.run("etcdctl", "get", key, "--print-value-only", "--command-timeout=5s")
                .succeeded();
    }

    @AfterEach
    void allAreBack() {
        members(3);
        LAB.pods().ready("etcd", 3);
    }

    @Nested
    class Holds {

        @Test
        void whatOneMemberAcceptsAllHave() {
            LAB.pods().ready("etcd", 3);

            put(LAB.shell("etcd-0"), "all", "here").succeeded();

            assertThat(get(LAB.shell("etcd-1"), "all")).isEqualTo("here");
            assertThat(get(LAB.shell("etcd-2"), "all")).isEqualTo("here");
        }

        @Test
        void withOneLostWritesGoOnAndItLearnsOfThemLater() {
            LAB.pods().ready("etcd", 3);
            Shell left = LAB.shell("etcd-0");

            members(2);

            // A new leader may have to be chosen first
            await().atMost(Lab.SOON)
                    .until(() -> put(left, "one-lost", "written").code() == 0);
            members(3);
            assertThat(get(LAB.shell("etcd-2"), "one-lost")).isEqualTo("written");
        }
    }

    @Nested
    class Refused {

        @Test
        void aWriteWithTwoLost() {
            LAB.pods().ready("etcd", 3);
            Shell left = LAB.shell("etcd-0");
            put(left, "two-lost", "before").succeeded();

            members(1);

            await().atMost(Lab.SOON).until(() -> put(left, "two-lost", "during").code() != 0);
            assertThat(left.run("etcdctl", "get", "two-lost", "--consistency=s", "--print-value-only")
                            .succeeded())
                    .isEqualTo("before");
        }
    }
}
