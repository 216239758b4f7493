package shop.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the user typed; scripts/run explains it, and refuses the same before it builds anything.
 *
 * @param mongo may hold a password
 */
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
                case "--mongo" -> new CommandLine(line.assembly, line.port, uri(value(argument, rest)));
                default -> new CommandLine(assembly(argument, first), line.port, line.mongo);
            };
            first = false;
        }
        return line;
    }

    /** Without the address of the database, which may hold a password. */
    @Override
    public String toString() {
        return "CommandLine[assembly=" + assembly + ", port=" + port + "]";
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

    /** The value itself, or the first line of the file that {@code @} names: other users read command lines. */
    private static String uri(String value) {
        if (!value.startsWith("@")) {
            return value;
        }
        String file = value.substring(1);
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
            throw new CannotStart("--mongo cannot read the file " + file);
        }
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
