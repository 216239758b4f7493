package shop.platform.about.api;

import java.util.List;
import java.util.Objects;

/**
 * A process as it describes itself.
 *
 * @param modules in it
 * @param calls to the neighbours that it reaches over the network, made for this description; empty when nobody asked
 */
public record ProcessView(ProcessFacts facts, List<ModuleFacts> modules, List<Call> calls) {

    /** What another release leaves out arrives as null. */
    public ProcessView {
        modules = Objects.requireNonNullElse(modules, List.of());
        calls = Objects.requireNonNullElse(calls, List.of());
    }
}
