package shop.storefront.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.platform.about.ClusterObjects.Line;

class ManifestNameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            base/catalog/service.yaml,                           service,       '',      catalog
            base/*/deployment.yaml,                              deployment,    '',      ''
            base/ingress.yaml,                                   ingress,       '',      ''
            base/mongodb/setup/job.yaml,                         job,           '',      mongodb-setup
            base/seed/job-*.yaml,                                job,           '',      ''
            base/network/networkpolicy-orders.yaml,              networkpolicy, orders,  ''
            overlays/*/rolebinding-*.yaml,                       rolebinding,   '',      ''
            overlays/kind/persistentvolume.yaml,                 persistentvolume, '',   ''
            overlays/ha/patch-statefulset-mongodb.yaml,          statefulset,   mongodb, ''
            components/backup/cronjob.yaml,                      cronjob,       '',      backup
            components/autoscaling/horizontalpodautoscaler-*.yaml, horizontalpodautoscaler, '', ''
            """)
    void readsKindAndNameFromThePlaceOfAFile(String pattern, String kind, String name, String folder) {
        assertThat(ManifestName.of(pattern)).contains(new ManifestName(kind, name, folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab/sidecar/**.yaml", "addons/skipper/*.yaml", "jobs/**/*.yaml", "README.md"})
    void readsNothingFromAPatternOfSeveralKinds(String pattern) {
        assertThat(ManifestName.of(pattern)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"catalog, catalog, true", "data-catalog-0, catalog, true", "orders, orders, false"})
    void meansWhatIsNamedOrLabelledAfterTheFolder(String object, String application, boolean meant) {
        ManifestName name = ManifestName.of("base/catalog/service.yaml").orElseThrow();

        assertThat(name.means(new Line(object, application, List.of()))).isEqualTo(meant);
    }
}
