package shop.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealStoreTest {

    private static final EmbeddedStore SERVER = new EmbeddedStore();
    private static final String URI = SERVER.uri("").replaceFirst("/$", "");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void givesEachModuleItsOwnDatabaseAndKeepsTheOptions() {
        assertThat(RealStore.connect(URI).uri("catalog")).isEqualTo(URI + "/catalog");
        assertThat(RealStore.connect(URI + "/").uri("orders")).isEqualTo(URI + "/orders");
        assertThat(RealStore.connect(URI + "/?maxPoolSize=7").uri("orders")).isEqualTo(URI + "/orders?maxPoolSize=7");
    }

    @ParameterizedTest
    @CsvSource({
        "mongodb://u:p@h, mongodb://u:p@h/orders?authSource=admin",
        "mongodb://u:p@h/?maxPoolSize=7, mongodb://u:p@h/orders?maxPoolSize=7&authSource=admin",
        "mongodb://u:p@h/?authsource=people, mongodb://u:p@h/orders?authsource=people",
        "mongodb://u:p@h/?authMechanism=PLAIN, mongodb://u:p@h/orders?authMechanism=PLAIN&authSource=$external",
        "mongodb://h, mongodb://h/orders"
    })
    void looksForTheAccountWhereItWasBeforeTheDatabaseWasNamed(String given, String expected) {
        assertThat(RealStore.of(given).uri("orders")).isEqualTo(expected);

        var source = new ConnectionString(given).getCredential();
        assertThat(new ConnectionString(expected).getCredential()).isEqualTo(source);
    }

    @Test
    void refusesAUriThatNamesADatabase() {
        assertThatThrownBy(() -> RealStore.connect(URI + "/shop"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("must name no database");
    }

    @Test
    void saysWhereNobodyAnswersWithoutThePassword() {
        String nobody = "mongodb://user:secret@127.0.0.1:" + Ports.next();

        assertThatThrownBy(() -> RealStore.connect(nobody))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("no MongoDB answers at 127.0.0.1:")
                .hasMessageNotContaining("secret")
                .satisfies(refused -> assertThat(refused.getMessage().lines()).hasSize(1));
    }
}
