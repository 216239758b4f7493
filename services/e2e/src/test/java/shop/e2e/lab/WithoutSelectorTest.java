package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.discovery.v1.EndpointSlice;
import io.fabric8.kubernetes.api.model.discovery.v1.EndpointSliceBuilder;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A Service without selector. */
@Tag("lab")
class WithoutSelectorTest {

    @RegisterExtension
    static final Lab LAB = new Lab("without-selector");

    private static void point(String address) {
        LAB.api()
                .discovery()
                .v1()
                .endpointSlices()
                .withName("database-1")
                .edit(slice -> new EndpointSliceBuilder(slice)
                        .editFirstEndpoint()
                        .withAddresses(address)
                        .endEndpoint()
                        .build());
    }

    private static String outsider() {
        return LAB.pods().ready("outsider").getStatus().getPodIP();
    }

    @Nested
    class Holds {

        @Test
        void theServiceLeadsWhereItsSliceSays() {
            point(outsider());

            assertThat(LAB.caller().hear("database", 5432)).isEqualTo("outsider");
        }
    }

    @Nested
    class Refused {

        @Test
        void aSliceFromKubernetesWhenNothingIsSelected() {
            outsider();

            List<EndpointSlice> slices = LAB.api()
                    .discovery()
                    .v1()
                    .endpointSlices()
                    .withLabel("kubernetes.io/service-name", "database")
                    .list()
                    .getItems();

            assertThat(slices)
                    .extracting(slice -> slice.getMetadata().getName())
                    .containsExactly("database-1");
        }

        @Test
        void anAnswerFromAnAddressWhereNobodyIs() {
            Caller caller = LAB.caller();
            point("192.0.2.1");

            assertThat(caller.hear(outsider(), 5432)).isEqualTo("outsider");
            caller.awaitSilence("database", 5432);
        }
    }
}
