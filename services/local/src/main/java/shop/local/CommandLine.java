package shop.local;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the user typed; scripts/run explains it, and refuses the same before it builds anything. */
record CommandLine(Assembly assembly, int port, @Nullable String mongo) {

    static final int DEFAULT_PORT = 8080;

    /** @throws CannotStart with one line when this cannot be meant */
    static CommandLine parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        CommandLine line = new CommandLine(Assembly.SERVICES, DEFAULT_PORT, null);
        boolean first = true;
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            line = switch (argument) {
                case "--port" -> new CommandLine(line.assembly, number(value(argument, rest)), line.mongo);
                case "--mongo" -> new CommandLine(line.assembly, line.port, value(argument, rest));
                default -> new CommandLine(assembly(argument, first), line.port, line.mongo);
            };
            first = false;
        }
        return line;
    }

    private static String value(String option, Deque<String> rest) {
        try {
            String value = rest.pop();
            if (!value.isBlank()) {
                return value;
            }
        } catch (NoSuchElementException none) {
            // Said below
        }
        throw new CannotStart(option + " needs a value");
    }

    private static int number(String text) {
        int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65_535) {
            throw new CannotStart("--port must be 1 to 65535, not " + text);
        }
        return port;
    }

    private static Assembly assembly(String argument, boolean first) {
        if (argument.startsWith("-")) {
            throw new CannotStart("unknown option " + argument + ": there are --mongo, --port and --help");
        }
        if (!first) {
            throw new CannotStart("unexpected " + argument + ": the assembly comes first, then options");
        }
        return Assembly.of(argument)
                .orElseThrow(() -> new CannotStart("unknown assembly " + argument + ": there are "
                        + Arrays.stream(Assembly.values()).map(Assembly::label).collect(Collectors.joining(", "))));
    }
}
