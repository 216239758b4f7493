package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The autoscalers of the component fit the Deployments of the shop. */
class AutoscalingTest {

    private final Overlay shop = Overlay.rendered("kind");

    private final List<HorizontalPodAutoscaler> autoscalers = ManifestFile.in(
                    Repository.K8S.resolve("components/autoscaling"))
            .filter(ManifestFile::isObject)
            .map(ManifestFile::object)
            .map(HorizontalPodAutoscaler.class::cast)
            .toList();

    @Nested
    class Holds {

        @Test
        void everyProcessOfTheShopHasOneAndRequestsWhatItIsMeasuredBy() {
            assertThat(autoscalers).hasSameSizeAs(processes(shop).toList());
            assertThat(misfits(shop, autoscalers)).isEmpty();
        }

        @Test
        void allDoItAtTheSamePace() {
            assertThat(autoscalers)
                    .extracting(one -> one.getSpec().getBehavior())
                    .containsOnly(autoscalers.getFirst().getSpec().getBehavior());
            assertThat(autoscalers)
                    .extracting(one -> one.getSpec().getMetrics())
                    .containsOnly(autoscalers.getFirst().getSpec().getMetrics());
        }
    }

    @Nested
    class Refused {

        @Test
        void oneForADeploymentThatIsNotThereIsFound() {
            HorizontalPodAutoscaler stray = StrictModel.copy(autoscalers.getFirst());
            stray.getSpec().getScaleTargetRef().setName("monolith");

            assertThat(misfits(shop, List.of(stray))).containsExactly("monolith is not there");
        }

        @Test
        void aContainerThatRequestsNoCpuIsFound() {
            Overlay without = shop.with(
                    Deployment.class,
                    "catalog",
                    it -> it.getSpec()
                            .getTemplate()
                            .getSpec()
                            .getContainers()
                            .getFirst()
                            .setResources(new ResourceRequirements()));

            assertThat(misfits(without, autoscalers)).containsExactly("catalog requests no CPU");
        }
    }

    private static Stream<Deployment> processes(Overlay shop) {
        return shop.all(Deployment.class).filter(it -> Overlay.namespace(it).equals("shop"));
    }

    private static Stream<String> misfits(Overlay shop, List<HorizontalPodAutoscaler> autoscalers) {
        return autoscalers.stream()
                .map(one -> one.getSpec().getScaleTargetRef().getName())
                .flatMap(name -> processes(shop)
                        .filter(it -> it.getMetadata().getName().equals(name))
                        .findFirst()
                        .map(process ->
                                requestsCpu(process) ? Stream.<String>empty() : Stream.of(name + " requests no CPU"))
                        .orElse(Stream.of(name + " is not there")));
    }

    private static boolean requestsCpu(Deployment process) {
        return process.getSpec().getTemplate().getSpec().getContainers().stream()
                .allMatch(container -> Optional.ofNullable(
                                container.getResources().getRequests())
                        .orElse(Map.of())
                        .containsKey("cpu"));
    }
}
