package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.service.registry.ImportHttpServices;
import shop.platform.lever.api.LeversApi;

class LeversPageTest {

    private static final String REST = "ready=true&live=true&delay=0&fail=0";

    /** Port 1 has no listener. */
    @TestConfiguration(proxyBeanMethods = false)
    @ImportHttpServices(group = "orders", types = LeversApi.class)
    static class DeadOrders {}

    @Nested
    @Storefront
    @Import(DeadOrders.class)
    @TestPropertySource(
            properties = {
                "spring.application.name=storefront",
                "shop.levers.enabled=true",
                "spring.http.serviceclient.orders.base-url=http://127.0.0.1:1"
            })
    class SwitchedOn {

        @LocalServerPort
        int port;

        @AfterEach
        void putBack() {
            Customer.staff(port).post("/staff/levers/storefront", REST);
        }

        @Test
        void showsHowTheyStandAndWhoDoesNotAnswer() {
            HttpResponse<String> page = Customer.staff(port).get("/staff/levers");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("data-process=\"storefront\" data-sight=\"SHOWN\"")
                    .contains("data-process=\"orders\" data-sight=\"SILENT\"", "It does not answer")
                    .containsPattern("id=\"ready-storefront\" checked=\"checked\"")
                    .doesNotContain("disturbed", "id=\"levers-off\"", "action=\"/staff/levers/orders\"");
        }

        @Test
        void movesThemAndShowsThatTheyDisturb() {
            Customer staff = Customer.staff(port);

            HttpResponse<String> moved = staff.post("/staff/levers/storefront", "live=true&delay=5&fail=0");

            assertThat(moved.statusCode()).isEqualTo(303);
            assertThat(moved.headers().firstValue("Location")).hasValue("/staff/levers?moved");
            String page = staff.get("/staff/levers?moved").body();
            assertThat(page)
                    .contains("data-notice=\"MOVED\"", "disturbed", "value=\"5\"")
                    .doesNotContainPattern("id=\"ready-storefront\" checked");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "delay=60001&fail=0", "delay=0&fail=101", "delay=-1&fail=0", "delay=x&fail=1e1"})
        void refusesWhatNoLeverCanDo(String form) {
            HttpResponse<String> refused =
                    Customer.staff(port).post("/staff/levers/storefront", "ready=true&live=true&" + form);

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("data-notice=\"INVALID\"").doesNotContain("disturbed");
        }

        @Test
        void saysThatAProcessIsAway() {
            assertThat(Customer.staff(port).post("/staff/levers/orders", REST).statusCode())
                    .isEqualTo(503);
            assertThat(Customer.staff(port).post("/staff/levers/nobody", REST).statusCode())
                    .isEqualTo(404);
            assertThat(Customer.staff(port)
                            .post("/staff/levers/orders/crash", "")
                            .statusCode())
                    .isEqualTo(503);
        }

        @Test
        void offersToCrashAProcessAndSaysThatItEnds() {
            assertThat(Customer.staff(port).get("/staff/levers").body())
                    .contains("action=\"/staff/levers/storefront/crash\"")
                    .doesNotContain("action=\"/staff/levers/orders/crash\"");
            assertThat(Customer.staff(port).get("/staff/levers?crashed").body()).contains("data-notice=\"CRASHED\"");
        }

        @Test
        void refusesACustomer() {
            Customer ada = new Customer(port, "ada");

            assertThat(ada.get("/staff/levers").statusCode()).isEqualTo(403);
            assertThat(ada.post("/staff/levers/storefront", "delay=0&fail=100").statusCode())
                    .isEqualTo(403);
            assertThat(ada.post("/staff/levers/storefront/crash", "").statusCode())
                    .isEqualTo(403);
            assertThat(Customer.staff(port).get("/staff/levers").body()).doesNotContain("disturbed");
        }
    }

    @Nested
    @Storefront
    @TestPropertySource(properties = "spring.application.name=storefront")
    class SwitchedOff {

        @LocalServerPort
        int port;

        @Test
        void saysSoAndOffersNothingToMove() {
            HttpResponse<String> page = Customer.staff(port).get("/staff/levers");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("id=\"levers-off\"").doesNotContain("action=\"/staff/levers/");
        }

        @Test
        void movesNothing() {
            HttpResponse<String> refused = Customer.staff(port).post("/staff/levers/storefront", REST);

            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("data-notice=\"OFF\"");
            assertThat(Customer.staff(port)
                            .post("/staff/levers/storefront/crash", "")
                            .statusCode())
                    .isEqualTo(409);
        }

        @Test
        void saysSoInFrench() {
            assertThat(Customer.staff(port).speaking("fr").get("/staff/levers").body())
                    .contains("Les leviers sont désactivés dans cette boutique");
        }
    }
}
