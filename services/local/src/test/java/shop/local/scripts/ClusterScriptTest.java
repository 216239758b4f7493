package shop.local.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterScriptTest {

    @TempDir
    Path folder;

    private Laptop laptop;

    @BeforeEach
    void aMachineWithoutAnyCluster() throws IOException {
        laptop = PretendedKind.onALaptopIn(folder);
    }

    @Test
    void explainsItself() {
        Laptop.Result result = laptop.run("cluster", "--help");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("scripts/cluster up", "--https-port N");
        assertThat(laptop.asked("kind")).doesNotExist();
    }

    @Test
    void leavesNothingBehindWhenKindFails() throws IOException {
        laptop.with("kind", "[ \"$1\" != create ] || { echo 'ERROR: no space'; exit 1; }");

        Laptop.Result result = laptop.run("cluster", PretendedKind.up());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).hasLineCount(1).contains("ERROR: no space");
        assertThat(laptop.asked("kind")).content().contains("delete cluster --name shop");
        assertThat(laptop.home().resolve(PretendedKind.MARK)).doesNotExist();
    }

    @Test
    void deletesWhatItMadeAlsoWhenItNoLongerAnswers() throws IOException {
        laptop.with("kind", "[ \"$1\" != get ] || echo shop").with("kubectl", "exit 1");
        laptop.write(PretendedKind.MARK + "/kind.yaml", "");

        Laptop.Result result = laptop.run("cluster", "down");

        assertThat(result.code()).isZero();
        assertThat(laptop.asked("kind")).content().contains("delete cluster --name shop");
        assertThat(laptop.home().resolve(PretendedKind.MARK)).doesNotExist();
    }

    @Test
    void hasNothingToDeleteWhereThereIsNoCluster() {
        Laptop.Result result = laptop.run("cluster", "down");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("There is no kind cluster shop");
        assertThat(laptop.asked("kind")).content().doesNotContain("delete");
    }
}
