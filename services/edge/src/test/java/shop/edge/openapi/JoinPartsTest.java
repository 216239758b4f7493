package shop.edge.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import shop.platform.openapi.ApiPart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JoinPartsTest {

    private static final Duration LIMIT = Duration.ofMillis(200);
    private static final Supplier<Optional<ObjectNode>> BROKEN = () -> {
        throw new IllegalStateException("on purpose");
    };

    /** A part whose answer a test changes. */
    private static final class Part implements ApiPart {

        private final String name;
        private Supplier<Optional<ObjectNode>> answer;

        Part(String name, String json) {
            this.name = name;
            this.answer = () -> Optional.of(parsed(json));
        }

        void now(Supplier<Optional<ObjectNode>> next) {
            answer = next;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<ObjectNode> document() {
            return answer.get();
        }
    }

    private final Part shop = new Part("shop", """
            {"openapi":"3.1.1","info":{"title":"Shop"},"paths":{"/shop":{"get":{}}},
             "components":{"schemas":{"Problem":{"title":"of the shop"}}},"tags":[{"name":"Shop"}]}""");
    private final Part cups = new Part("cups", """
            {"openapi":"3.1.0","info":{"title":"Cups"},"paths":{"/cups":{"get":{}},"/shop":{"post":{}}},
             "components":{"schemas":{"Problem":{"title":"of the cups"},"Cup":{}},"headers":{"Size":{}}},
             "tags":[{"name":"Cups"},{"name":"Shop"}]}""");
    private final JoinParts parts = new JoinParts(List.of(cups, shop), "shop", LIMIT);

    @Test
    void joinsOperationsComponentsAndTags() {
        assertThat(parts.join()).isEqualTo(parsed("""
                        {"openapi":"3.1.1","info":{"title":"Shop"},
                         "paths":{"/shop":{"get":{},"post":{}},"/cups":{"get":{}}},
                         "components":{"schemas":{"Problem":{"title":"of the shop"},"Cup":{}},"headers":{"Size":{}}},
                         "tags":[{"name":"Shop"},{"name":"Cups"}]}"""));
    }

    @Test
    void saysWhichPartNeverCouldBeAsked() {
        cups.now(BROKEN);

        JsonNode document = parts.join();

        assertThat(document.path(JoinParts.MISSING).path(0).asString()).isEqualTo("cups");
        assertThat(document.path("paths").propertyNames()).containsExactly("/shop");
    }

    @Test
    void remembersWhatAPartSaidLast() {
        JsonNode before = parts.join();
        cups.now(BROKEN);

        assertThat(parts.join()).isEqualTo(before);
    }

    @Test
    void forgetsWhatAnEarlierReleaseDoesNotSayAnyMore() {
        parts.join();
        cups.now(Optional::empty);

        assertThat(parts.join().path(JoinParts.MISSING).path(0).asString()).isEqualTo("cups");
    }

    @Test
    void doesNotWaitForASlowPart() {
        CountDownLatch never = new CountDownLatch(1);
        cups.now(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Optional.empty();
        });

        JsonNode document = parts.join();

        assertThat(document.path("paths").propertyNames()).containsExactly("/shop");
        assertThat(document.path(JoinParts.MISSING).path(0).asString()).isEqualTo("cups");
    }

    private static ObjectNode parsed(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }
}
