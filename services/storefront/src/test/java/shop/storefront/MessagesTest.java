package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The message files, the pages and the code that use them. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Properties ENGLISH = messages("messages.properties");
    private static final Properties FRENCH = messages("messages_fr.properties");

    /** {@code #{key}} of a template, or a literal of a class that reads like a key; a last dot makes it a beginning. */
    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{(?:\\$\\{')?([a-zA-Z0-9.]+)");

    private static final Pattern IN_CLASSES = Pattern.compile("\\btext\\(\\s*\"([a-zA-Z0-9.]+)\"");

    @Test
    void haveTheSameKeysInEveryLanguage() {
        assertThat(FRENCH.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
    }

    @Test
    void sayWhateverAPageAsksThemFor() {
        assertThat(used()).hasSizeGreaterThan(20).allSatisfy(key -> {
            if (key.endsWith(".")) {
                assertThat(ENGLISH.stringPropertyNames()).anyMatch(there -> there.startsWith(key));
            } else {
                assertThat(ENGLISH).containsKey(key);
            }
        });
    }

    @Test
    void sayNothingThatNoPageAsksFor() {
        Set<String> used = used();

        assertThat(ENGLISH.stringPropertyNames())
                .allMatch(key ->
                        used.contains(key) || used.stream().anyMatch(use -> use.endsWith(".") && key.startsWith(use)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_fr.properties"})
    void useTypographicApostrophesBecausePlainOnesEscape(String file) {
        assertThat(messages(file).values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(messages(file).values()).noneMatch(text -> text.toString().isBlank());
    }

    private static Set<String> used() {
        Set<String> keys = new TreeSet<>(found(RESOURCES.resolve("templates"), ".html", IN_TEMPLATES));
        keys.addAll(found(Path.of("src/main/java"), ".java", IN_CLASSES));
        return keys;
    }

    private static Set<String> found(Path folder, String suffix, Pattern pattern) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .flatMap(file -> pattern.matcher(read(file)).results().map(match -> match.group(1)))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties messages(String name) {
        try (Reader reader =
                Files.newBufferedReader(RESOURCES.resolve("shop/storefront").resolve(name))) {
            Properties messages = new Properties();
            messages.load(reader);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
