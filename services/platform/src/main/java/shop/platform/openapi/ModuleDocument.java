package shop.platform.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The document of a module in this process: the file {@code openapi.yaml} beside one of its classes, made whole by
 * what all modules share. It is read when somebody asks, so that no process starts later for it.
 */
public final class ModuleDocument implements ApiPart {

    /** Beyond what is sensible for a document that strangers send, and these come from our own class path. */
    private static final int MANY_ALIASES = 1000;

    private final String name;
    private final Class<?> module;

    /** @param module a class in whose package {@code openapi.yaml} lies */
    public ModuleDocument(String name, Class<?> module) {
        this.name = name;
        this.module = module;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<ObjectNode> document() {
        ObjectNode document = read(new ClassPathResource("openapi.yaml", module));
        Documents.complete(document, read(new ClassPathResource("shared.yaml", ModuleDocument.class)));
        return Optional.of(document);
    }

    private static ObjectNode read(ClassPathResource file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(MANY_ALIASES);
        try (InputStream in = file.getInputStream()) {
            Map<String, Object> members = new Yaml(new SafeConstructor(options)).load(in);
            return JsonMapper.shared().valueToTree(members);
        } catch (IOException e) {
            throw new UncheckedIOException(file.getDescription() + " cannot be read", e);
        }
    }
}
