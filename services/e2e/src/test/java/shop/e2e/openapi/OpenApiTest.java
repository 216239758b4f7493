package shop.e2e.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import shop.e2e.client.Answer;

/** Everything that is described happens, and nothing else. What ends the shop comes last. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class OpenApiTest {

    /** What no call from outside can bring about, and why. */
    private static final Map<String, String> NOT_PROVOKED = Map.of(
            "openSession 503", "identity's store cannot be taken away alone: the edge's LogInOutageTest does it");

    private static final Set<Integer> LATER = Set.of(429, 503, 504);
    private static final List<String> NEIGHBOURS = List.of("catalog", "orders", "storage");

    private DescribedShop shop;
    private Description description;
    private Schemas schemas;
    private Driver driver;
    private GoodCalls good;
    private ProvokeStatuses provoke;

    @BeforeAll
    void start() {
        shop = new DescribedShop();
        description = shop.description();
        schemas = new Schemas(description);
        driver = new Driver(shop.running().url(), new Judge(schemas));
        Credentials credentials = shop.credentials();
        good = new GoodCalls(
                credentials, shop.confirmedOrder(credentials.customer()), shop.cancelledOrder(credentials.customer()));
        provoke = new ProvokeStatuses(driver, new Provocations(credentials, good, driver));
    }

    @AfterAll
    void stop() {
        if (shop != null) {
            shop.close();
        }
    }

    @Test
    @Order(1)
    void isAnOpenApiDocumentWhoseExamplesFit() {
        assertThat(description.document().path("openapi").asString()).startsWith("3.1.");
        assertThat(description.document().has("x-missing")).isFalse();
        assertThat(DocumentFaults.of(description)).isEmpty();
        assertThat(schemas.faultsOfSchemas()).isEmpty();
        assertThat(schemas.unfitExamples()).isEmpty();
    }

    @Test
    @Order(2)
    void answersEveryExampleAsDescribed() {
        for (Operation operation : description.operations()) {
            List<Integer> statuses = good.all(operation).stream()
                    .map(call -> driver.send(call).status())
                    .toList();

            // With as little as possible it may be refused, with everything never
            assertThat(statuses.subList(1, statuses.size())).as(operation.id()).allMatch(status -> status < 400);
        }
    }

    @Test
    @Order(3)
    void answersWithEveryStatusThatIsDescribed() {
        for (Operation operation : description.operations()) {
            operation.statuses().stream()
                    .map(Integer::valueOf)
                    .filter(status -> !LATER.contains(status) && !driver.hasSeen(operation, String.valueOf(status)))
                    .forEach(status -> provoke.expect(operation, status));
        }
    }

    @Test
    @Order(4)
    void allowsNoMethodThatIsNotDescribed() {
        for (String path : description.document().path("paths").propertyNames()) {
            Answer answer =
                    new Undescribed(description, path).send(shop.running().url(), good.credentials());

            answer.expectProblem(405, "method-not-allowed");
            assertThat(answer.header("Allow")).as(path).isNotEmpty();
        }
    }

    @Test
    @Order(5)
    void limitsWhoAsksTooMuch() {
        shop.exhaust(good.credentials().greedy());

        describing(429)
                .forEach(operation ->
                        await().atMost(Duration.ofSeconds(20)).until(() -> provoke.send(operation, 429) == 429));
    }

    @Test
    @Order(6)
    void saysWhichNeighbourTakesTooLong() throws Exception {
        NEIGHBOURS.forEach(module -> shop.slow(module, good.credentials().staff()));

        provoke.expectAtOnce(describing(504), 504);
    }

    @Test
    @Order(7)
    void saysWhichNeighbourIsAway() throws Exception {
        NEIGHBOURS.forEach(shop::kill);

        provoke.expectAtOnce(describing(503), 503);
    }

    @Test
    @Order(8)
    void leavesNothingUndriven() {
        int statuses = description.operations().stream()
                .mapToInt(operation -> operation.statuses().size())
                .sum();
        Set<String> unseen = driver.unseen(description);
        System.out.printf(
                "openapi: %d operations, %d statuses described, %d driven; not provoked: %s%n",
                description.operations().size(), statuses, statuses - unseen.size(), NOT_PROVOKED);

        assertThat(unseen).isEqualTo(NOT_PROVOKED.keySet());
    }

    private List<Operation> describing(int status) {
        return description.operations().stream()
                .filter(operation -> operation.says(status) && !NOT_PROVOKED.containsKey(operation.id() + " " + status))
                .toList();
    }
}
