package shop.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shop.platform.about.api.Call;
import shop.platform.about.api.ModuleFacts;
import shop.platform.about.api.ProcessFacts;
import shop.platform.about.api.ProcessView;

class SeenCallsTest {

    private static final ModuleFacts CATALOG = ModuleFacts.of("catalog");
    private static final ModuleFacts STORAGE = ModuleFacts.of("storage");
    private static final ModuleFacts PAYMENTS = ModuleFacts.of("payments");
    private static final ModuleFacts ORDERS = ModuleFacts.of("orders", "catalog", "payments", "storage");
    private static final ModuleFacts STOREFRONT = ModuleFacts.of("storefront", "catalog", "orders", "storage");

    private static ProcessView process(String name, List<ModuleFacts> modules, Call... calls) {
        ProcessFacts facts = new ProcessFacts(name, null, null, null, name + "-0", null, null, Instant.EPOCH);
        return new ProcessView(facts, modules, List.of(calls));
    }

    private static Call call(String neighbour, @Nullable ProcessView answer, int millis) {
        return new Call(neighbour, answer, millis);
    }

    private static ProcessView services() {
        ProcessView catalog = process("catalog", List.of(CATALOG));
        ProcessView storage = process("storage", List.of(STORAGE));
        ProcessView payments = process("payments", List.of(PAYMENTS));
        ProcessView orders = process(
                "orders",
                List.of(ORDERS),
                call("catalog", catalog, 2),
                call("payments", payments, 3),
                call("storage", null, 500));
        return process(
                "storefront",
                List.of(STOREFRONT),
                call("catalog", catalog, 4),
                call("orders", orders, 5),
                call("storage", storage, 6));
    }

    private static List<String> told(SeenCalls seen) {
        return seen.calls().stream()
                .map(call -> "%s %s %s %d".formatted(call.from(), call.to(), call.way(), call.millis()))
                .toList();
    }

    @Test
    void followsTheProcessesThatAnswer() {
        SeenCalls seen = SeenCalls.of(services(), true);

        assertThat(told(seen))
                .containsExactly(
                        "gateway storefront REQUEST 0",
                        "storefront catalog ANSWERED 4",
                        "storefront orders ANSWERED 5",
                        "storefront storage ANSWERED 6",
                        "orders catalog ANSWERED 2",
                        "orders payments ANSWERED 3",
                        "orders storage SILENT 500");
        assertThat(seen.processes())
                .extracting(process -> process.facts().process())
                .containsExactly("storefront", "catalog", "orders", "payments", "storage");
    }

    @Test
    void tellsCallsInOneProcessFromCallsToAnother() {
        ProcessView payments = process("payments", List.of(PAYMENTS));
        ProcessView monolith = process(
                "monolith",
                List.of(ModuleFacts.of("edge"), CATALOG, ORDERS, STORAGE, STOREFRONT),
                call("payments", payments, 3));

        assertThat(told(SeenCalls.of(monolith, true)))
                .containsExactly(
                        "edge storefront LOCAL 0",
                        "orders catalog LOCAL 0",
                        "orders payments ANSWERED 3",
                        "orders storage LOCAL 0",
                        "storefront catalog LOCAL 0",
                        "storefront orders LOCAL 0",
                        "storefront storage LOCAL 0");
    }

    @Test
    void knowsNothingOfWhomASilentProcessCalls() {
        ProcessView alone = process("storefront", List.of(STOREFRONT), call("orders", null, 1000));

        SeenCalls seen = SeenCalls.of(alone, false);

        assertThat(told(seen)).containsExactly("storefront orders SILENT 1000");
        assertThat(seen.processes()).containsExactly(alone);
    }

    @Test
    void drawsCallersLeftOfWhomTheyCallAndNothingOnTopOfEachOther() {
        CallPicture picture = CallPicture.of(SeenCalls.of(services(), true));

        assertThat(picture.boxes())
                .extracting(CallPicture.Box::module)
                .containsExactly("catalog", "gateway", "orders", "payments", "storage", "storefront");
        assertThat(picture.boxes()).allSatisfy(box -> {
            assertThat(box.left()).isBetween(0, picture.width() - CallPicture.BOX_WIDTH);
            assertThat(box.top()).isBetween(0, picture.height() - CallPicture.BOX_HEIGHT);
        });
        assertThat(picture.boxes()).extracting(box -> List.of(box.x(), box.y())).doesNotHaveDuplicates();
        assertThat(picture.lines())
                .hasSize(7)
                .allSatisfy(line -> assertThat(x(picture, line.call().from()))
                        .isLessThan(x(picture, line.call().to())));
    }

    @Test
    void drawsACircleOfCallsToo() {
        ProcessView circle = process("all", List.of(ModuleFacts.of("a", "b"), ModuleFacts.of("b", "a")));

        assertThat(CallPicture.of(SeenCalls.of(circle, false)).boxes()).hasSize(2);
    }

    @Test
    void drawsNothingOfNothing() {
        CallPicture picture = CallPicture.of(SeenCalls.of(process("alone", List.of(CATALOG)), false));

        assertThat(picture.boxes()).isEmpty();
        assertThat(picture.lines()).isEmpty();
    }

    private static int x(CallPicture picture, String module) {
        return picture.boxes().stream()
                .filter(box -> box.module().equals(module))
                .findFirst()
                .orElseThrow()
                .x();
    }
}
