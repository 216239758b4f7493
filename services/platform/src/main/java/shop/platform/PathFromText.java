package shop.platform;

import java.nio.file.Path;
import org.springframework.core.convert.converter.Converter;

/**
 * Lets a setting of type {@link Path} come from a mounted file: Spring has a property editor for paths, which takes a
 * String only, and what a file of a configuration tree holds is another kind of text.
 */
final class PathFromText implements Converter<CharSequence, Path> {

    @Override
    public Path convert(CharSequence text) {
        return Path.of(text.toString().strip());
    }
}
