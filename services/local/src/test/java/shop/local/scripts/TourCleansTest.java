package shop.local.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourCleansTest {

    /** A cluster with a shop, and with what a lab left beside what only looks like that. */
    private static final String KUBECTL = """
            case "$*" in
              'config get-contexts there'*) echo found ;;
              *'get namespaces,'*)
                printf '%s\\n' namespace/shop namespace/lab-dns namespace/shop-test-x2b4z namespace/labour \\
                  clusterrole.rbac.authorization.k8s.io/lab-roles clusterrole.rbac.authorization.k8s.io/admin ;;
              *'get persistentvolumes'*) printf '%s\\n' 'pvc-1 standard' 'pvc-2 lab-reclaim-policy-retain' ;;
              *'get nodes -o jsonpath'*)
                echo 'one|{"kubernetes.io/os":"linux","lab/disk":"ssd"}[{"effect":"NoSchedule","key":"lab/reserved"}]'
                echo 'two|{"kubernetes.io/os":"linux"}' ;;
            esac
            """;

    @Test
    void removesWhatALabLeftAndNothingElse(@TempDir Path folder) throws IOException {
        Laptop laptop = Laptop.in(folder).with("kubectl", KUBECTL);
        laptop.write("k8s/concepts.yaml", "");

        Laptop.Result result = laptop.run("tour", "--clean", "--context", "there");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(Files.readAllLines(laptop.asked("kubectl")))
                .filteredOn(line -> line.matches(".*(delete|label|taint|patch) .*"))
                .containsExactly(
                        "--context there label node one lab/disk-",
                        "--context there taint node one lab/reserved-",
                        "--context there delete namespace/lab-dns namespace/shop-test-x2b4z"
                                + " clusterrole.rbac.authorization.k8s.io/lab-roles --ignore-not-found",
                        "--context there patch persistentvolume pvc-2 -p"
                                + " {\"spec\":{\"persistentVolumeReclaimPolicy\":\"Delete\"}}",
                        "--context there delete persistentvolume pvc-2 --ignore-not-found");
    }
}
