package shop.platform.about.api;

import java.util.List;
import java.util.Objects;

/**
 * A module and the modules whose contracts it calls, wherever they run; each module says it by a bean.
 *
 * @param name such as {@code orders}
 */
public record ModuleFacts(String name, List<String> calls) {

    /** What another release leaves out arrives as null. */
    public ModuleFacts {
        calls = Objects.requireNonNullElse(calls, List.of());
    }

    public static ModuleFacts of(String name, String... calls) {
        return new ModuleFacts(name, List.of(calls));
    }
}
