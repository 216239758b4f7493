package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shop.e2e.manifests.ChartValues.Setting;

/** Every value of the chart is explained, and is good for something. */
class ChartValuesTest {

    @Nested
    class Holds {

        @Test
        void theReadmeHasTheTableOfTheComments() {
            String readme = Repository.read("helm/shop/README.md");

            assertThat(readme.replaceFirst("(?s).*<!-- values -->\n+", "")
                            .replaceFirst("(?s)\n+<!-- .values -->.*", "\n"))
                    .as("between the marks in helm/shop/README.md must stand what is expected here")
                    .isEqualTo(ChartValues.table());
        }

        @Test
        void everyValueIsExplained() {
            assertThat(unexplained(ChartValues.settings())).isEmpty();
        }

        @Test
        void forEveryValueThereIsAnother() {
            assertThat(OtherValue.all().map(OtherValue::path))
                    .containsExactlyInAnyOrderElementsOf(ChartValues.leaves());
        }

        @ParameterizedTest
        @MethodSource("shop.e2e.manifests.OtherValue#all")
        void changesWhatIsRendered(OtherValue value) {
            try (Chart chart = Chart.copy()) {
                assertThat(chart.with(value.after())).isNotEqualTo(chart.with(value.before()));
            }
        }

        @Test
        void withoutAChangeTheSameIsRendered() {
            OtherValue value = OtherValue.all().findFirst().orElseThrow();

            try (Chart chart = Chart.copy()) {
                assertThat(chart.with(value.before())).isEqualTo(chart.with(value.before()));
            }
        }
    }

    @Nested
    class Refused {

        @Test
        void aValueWithoutAMeaningIsFound() {
            List<Setting> settings = ChartValues.settings("""
                # Of the file

                # Explained
                a: 1
                b:
                  # Explained too
                  c: {}
                  d: []
                """);

            assertThat(settings)
                    .containsExactly(
                            new Setting("a", "Explained", true),
                            new Setting("b", "", false),
                            new Setting("b.c", "Explained too", true),
                            new Setting("b.d", "", true));
            assertThat(unexplained(settings)).containsExactly("b.d");
        }
    }

    private static Stream<String> unexplained(List<Setting> settings) {
        List<String> explained = settings.stream()
                .filter(setting -> !setting.meaning().isEmpty())
                .map(Setting::path)
                .toList();
        return settings.stream()
                .filter(Setting::isLeaf)
                .map(Setting::path)
                .filter(path -> explained.stream().noneMatch(other -> (path + ".").startsWith(other + ".")));
    }
}
