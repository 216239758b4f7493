package shop.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What belongs to data that outlives an assembly. */
class SharedDataTest {

    private static final String JOURNAL = "config/back/shop.payments.journal";
    private static final String KEY = "config/front/shop.edge.session-key";

    @TempDir
    Path home;

    @Test
    void keepsJournalAndSecretsForTheNextAssemblyOnTheSameMongo() {
        try (EmbeddedStore server = new EmbeddedStore()) {
            Options options = options(server.uri(""));

            TinyShop.start("one", options).close();
            TinyShop.start("two", options).close();
        }

        assertThat(told("two", JOURNAL)).isEqualTo(told("one", JOURNAL));
        assertThat(told("two", KEY)).isEqualTo(told("one", KEY));
        assertThat(home.resolve(".shop/one/secrets")).doesNotExist();
    }

    @Test
    void keepsThemApartWhereEachAssemblyHasDataOfItsOwn() {
        TinyShop.start("one", options("")).close();
        TinyShop.start("two", options("")).close();

        assertThat(told("two", JOURNAL)).isNotEqualTo(told("one", JOURNAL));
        assertThat(told("two", KEY)).isNotEqualTo(told("one", KEY));
    }

    @Test
    void refusesTwoAssembliesAtOnceOnTheSameData() {
        try (EmbeddedStore server = new EmbeddedStore();
                RunningShop first = TinyShop.start("one", options(server.uri("")))) {
            assertThat(first.process("front").isAlive()).isTrue();
            assertThatThrownBy(() -> TinyShop.start("two", options(server.uri(""))))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already running");
        }
    }

    private Options options(String mongo) {
        String uri = mongo.isEmpty() ? null : mongo;
        Duration patience = Duration.ofSeconds(30);
        return new Options(home, null, 0, uri, false, Set.of(), Map.of(), List.of(), null, patience, line -> {});
    }

    private String told(String assembly, String setting) {
        return TinyShop.contentOf(home.resolve(".shop").resolve(assembly).resolve(setting));
    }
}
