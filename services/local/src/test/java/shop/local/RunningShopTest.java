package shop.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningShopTest {

    @TempDir
    Path folder;

    @Test
    void reportsEachProcessWhenItIsReadyAndStopsCallersFirst() {
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        List<ShopProcess> processes;

        try (RunningShop shop = TinyShop.start(options().withReport(lines::add))) {
            processes = shop.processes();
            assertThat(processes).extracting(ShopProcess::name).containsExactly("back", "front");
            assertThat(shop.url()).isEqualTo(shop.process("front").url());
            assertThat(TinyShop.get(shop.url()))
                    .isEqualTo("I listen on " + shop.process("front").port());
            // Whoever is slow is told of besides
            assertThat(lines)
                    .filteredOn(line -> line.contains(" ready in "))
                    .hasSize(2)
                    .anySatisfy(line -> assertThat(line)
                            .matches("front +pid \\d+ +http://127.0.0.1:\\d+ +ready in +[0-9.]+ s +log .*front.log"));
        }

        assertThat(processes).noneMatch(ShopProcess::isAlive);
        assertThat(processes)
                .allSatisfy(process -> assertThat(process.logTail(1)).isEqualTo("left in peace"));
    }

    @Test
    void keepsWhatAKilledProcessMayLeaveInItsOwnFolder() throws IOException {
        Path left = folder.resolve("tmp/back/half-written");
        try (RunningShop shop = TinyShop.start(options())) {
            assertThat(shop.process("back").logTail(1))
                    .endsWith("keeps its files in " + left.getParent().toAbsolutePath());
            Files.createFile(left);
        }

        try (RunningShop next = TinyShop.start(options())) {
            assertThat(next.process("back").isAlive()).isTrue();
            assertThat(left).doesNotExist();
        }
    }

    @Test
    void saysWhichProcessDiedLater() throws Exception {
        Path bell = folder.resolve("bell");
        try (RunningShop shop = TinyShop.start(options().with("back", "tiny.dies-when-asked", bell.toString()))) {
            Files.createFile(bell);

            ShopProcess dead = shop.firstDeath().get(10, TimeUnit.SECONDS);

            assertThat(new ProcessDied(dead)).hasMessageContainingAll("back", "exit code 3", "something terrible");
        }
    }

    @Test
    void killsAndRestartsAProcessAtItsAddressWithoutCallingItADeath() {
        try (RunningShop shop = TinyShop.start(options())) {
            ShopProcess back = shop.process("back");
            long before = back.pid();

            back.killHard();
            assertThat(back.isAlive()).isFalse();
            back.restart();

            assertThat(back.pid()).isNotEqualTo(before);
            assertThat(TinyShop.get(back.url())).isEqualTo("I listen on " + back.port());
            assertThat(shop.firstDeath()).isNotDone();
        }
    }

    @Test
    void sharesConnectionsBetweenReplicasAndSkipsADeadOne() {
        try (RunningShop shop = TinyShop.start(options().withForwarded("catalog"))) {
            ShopProcess replica = shop.addReplica("catalog");
            Forwarder forwarder = shop.forwarder("catalog");
            String neighbour =
                    TinyShop.contentOf(folder.resolve("config/front/spring.http.serviceclient.catalog.base-url"));

            assertThat(neighbour).isEqualTo(forwarder.url());
            assertThat(replica.name()).isEqualTo("back-2");
            assertThat(answers(forwarder)).hasSize(2);
            replica.killHard();
            assertThat(answers(forwarder))
                    .containsExactly("I listen on " + shop.process("back").port());
            forwarder.cut();
            assertThatThrownBy(() -> TinyShop.get(forwarder.url())).isInstanceOf(AssertionError.class);
            forwarder.mend();
            assertThat(answers(forwarder)).hasSize(1);
        }
    }

    private Options options() {
        return TinyShop.options(folder);
    }

    private static Set<String> answers(Forwarder forwarder) {
        Set<String> answers = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            answers.add(TinyShop.get(forwarder.url()));
        }
        return answers;
    }
}
