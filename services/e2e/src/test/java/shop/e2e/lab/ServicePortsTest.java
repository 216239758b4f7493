package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.discovery.v1.EndpointPort;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A Service with several ports. */
@Tag("lab")
class ServicePortsTest {

    @RegisterExtension
    static final Lab LAB = new Lab("service-ports");

    @Nested
    class Holds {

        @Test
        void eachPortLeadsToThePortOfItsName() {
            Caller caller = LAB.caller();

            assertThat(caller.hear("two", 80)).isEqualTo("8080");
            assertThat(caller.hear("two", 9090)).isEqualTo("8081");
        }

        @Test
        void oneSliceWithBothPorts() {
            LAB.caller().hear("two", 80);

            assertThat(LAB.api()
                            .discovery()
                            .v1()
                            .endpointSlices()
                            .withLabel("kubernetes.io/service-name", "two")
                            .list()
                            .getItems())
                    .flatMap(slice -> slice.getPorts())
                    .extracting(EndpointPort::getName)
                    .containsExactlyInAnyOrder("shop", "metrics");
        }
    }

    @Nested
    class Refused {

        @Test
        void thePodsPortsAtTheServicesAddress() {
            Caller caller = LAB.caller();
            caller.hear("two", 80);

            assertThat(caller.ask("two", 8080)).isEmpty();
        }

        @Test
        void severalPortsWithoutNames() {
            assertThat(LAB.refusal("refused/service.yaml", 422)).contains("spec.ports[0].name: Required value");
        }
    }
}
