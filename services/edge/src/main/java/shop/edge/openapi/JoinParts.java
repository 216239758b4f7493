package shop.edge.openapi;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.platform.openapi.ApiPart;
import shop.platform.openapi.Documents;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one document of those of all parts, and remembers the last good one of each: a part that cannot be asked does
 * not take its description along. Not for several threads at once.
 */
final class JoinParts {

    /** Names the parts that are not in the document, and is absent when all are. */
    static final String MISSING = "x-missing";

    private static final Logger LOG = LoggerFactory.getLogger(JoinParts.class);

    private final List<ApiPart> parts;
    private final Duration limit;
    private final Map<String, ObjectNode> lastGood = new HashMap<>();

    /**
     * @param first the name of the part that speaks for the whole: title, version and what holds for every part
     * @param limit how long the parts may take to answer
     */
    JoinParts(List<ApiPart> parts, String first, Duration limit) {
        this.parts = parts.stream()
                .sorted(Comparator.comparing((ApiPart part) -> !part.name().equals(first))
                        .thenComparing(ApiPart::name))
                .toList();
        this.limit = limit;
    }

    ObjectNode join() {
        List<Future<Optional<ObjectNode>>> answers = ask();
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            String name = parts.get(i).name();
            ObjectNode document = known(name, answers.get(i));
            if (document == null) {
                missing.add(name);
            } else {
                Documents.complete(whole, document);
            }
        }
        if (!missing.isEmpty()) {
            missing.forEach(whole.withArrayProperty(MISSING)::add);
        }
        return whole;
    }

    /** All at once; who has not answered in time is not waited for. */
    private List<Future<Optional<ObjectNode>>> ask() {
        List<Callable<Optional<ObjectNode>>> questions = new ArrayList<>();
        parts.forEach(part -> questions.add(part::document));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(questions, limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while parts were asked", e);
        }
    }

    /** What the part says; what it said last, when it cannot be asked; null when that is nothing. */
    private @Nullable ObjectNode known(String name, Future<Optional<ObjectNode>> answer) {
        if (answer.state() == Future.State.SUCCESS) {
            // An undo may have brought back a release without a document: what the newer one said does not hold then
            answer.resultNow().ifPresentOrElse(document -> lastGood.put(name, document), () -> lastGood.remove(name));
        } else {
            LOG.warn("{} does not describe its part of the API: {}", name, why(answer));
        }
        return lastGood.get(name);
    }

    private static String why(Future<?> answer) {
        return answer.state() == Future.State.FAILED ? answer.exceptionNow().toString() : "no answer in time";
    }
}
