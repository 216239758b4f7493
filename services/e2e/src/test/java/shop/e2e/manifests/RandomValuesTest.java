package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A handful of values that are good come to a shop that keeps the habits; one bad value among them is refused by name. */
class RandomValuesTest {

    private static final int ROUNDS = 50;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** How big it is, from where its images are, how its Secrets are named and who is paid is what an installer may choose. */
    private static final List<Class<? extends Habit>> CHOICES =
            List.of(MemoryAndProcessorBudget.class, Images.class, References.class, ExternalNames.class);

    static Stream<Long> seeds() {
        return IntStream.range(0, ROUNDS).mapToObj(round -> 20_261_128L + round);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void goodValuesComeToAShopThatKeepsTheHabits(long seed) {
        ObjectNode values = values(new Random(seed));

        Overlay shop = overlay(values);

        assertThat(Habit.ALL.stream()
                        .filter(habit -> !CHOICES.contains(habit.getClass()))
                        .flatMap(habit -> habit.broken(shop)))
                .as(values::toString)
                .isEmpty();
        assertThat(shop.workloads()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBadValueIsRefusedByName(long seed) {
        Random random = new Random(seed);
        ObjectNode values = values(random);
        List<String> leaves = ChartValues.leaves();
        String path = leaves.get(random.nextInt(leaves.size()));
        boolean misspelt = random.nextBoolean();
        // A list of lists is none of the types that values have
        JsonNode bad = misspelt ? JSON.stringNode("x") : JSON.arrayNode().add(JSON.arrayNode());
        ObjectNode broken = OtherValue.merge(values, OtherValue.nested(misspelt ? path + "x" : path, bad));

        try (Chart chart = Chart.copy()) {
            assertThatThrownBy(() -> chart.with(broken))
                    .as(broken::toString)
                    .hasMessageContaining(misspelt ? lastStep(path) + "x" : path.replace('.', '/'));
        }
    }

    private static String lastStep(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static ObjectNode values(Random random) {
        List<OtherValue> others = new ArrayList<>(OtherValue.all().toList());
        Collections.shuffle(others, random);
        ObjectNode values = MAPPER.createObjectNode();
        for (OtherValue other : others.subList(0, 1 + random.nextInt(12))) {
            values = OtherValue.merge(values, other.after());
        }
        return values;
    }

    private static Overlay overlay(JsonNode values) {
        try (Chart chart = Chart.copy()) {
            return new Overlay(
                    values.path("assembly").asString("services"),
                    "helm/shop with " + values,
                    chart.with(values).stream()
                            .map(object -> StrictModel.read(Overlay.key(object), object))
                            .toList());
        }
    }
}
