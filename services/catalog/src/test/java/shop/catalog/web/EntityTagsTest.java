package shop.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.catalog.domain.Version;

class EntityTagsTest {

    private static final String ETAG = EntityTags.strong(new Version(3, true));

    private static EntityTags parsed(String header) {
        return Objects.requireNonNull(EntityTags.parse(header), header);
    }

    @Test
    void nameTheRevisionAndWhetherThereIsStock() {
        assertThat(ETAG).isEqualTo("\"1.3.1\"");
        assertThat(EntityTags.strong(new Version(3, false))).isEqualTo("\"1.3.0\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                " * ",
                "\"1.3.1\"",
                "\"x,y\" , \"1.3.1\"",
                ",, \"1.3.1\",",
                "W/\"1.3.1\", \"1.3.1\"",
                "\"\",\"1.3.1\""
            })
    void containATagStrongly(String header) {
        assertThat(parsed(header).containsStrong(ETAG)).isTrue();
        assertThat(parsed(header).containsWeak(ETAG)).isTrue();
    }

    @Test
    void compareWeakTagsOnlyWeakly() {
        assertThat(parsed("W/\"1.3.1\"").containsStrong(ETAG)).isFalse();
        assertThat(parsed("W/\"1.3.1\"").containsWeak(ETAG)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1.3.0\"", "\"03.1\"", "\"1.3.1 \"x\"", "\"\"", "\"x,\", \"3\""})
    void doNotContainAnother(String header) {
        EntityTags tags = EntityTags.parse(header);

        assertThat(tags == null || !tags.containsWeak(ETAG)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "3.1",
                "\"1.3.1",
                "w/\"1.3.1\"",
                "*, \"1.3.1\"",
                "\"1.3.1\" \"1.3.0\"",
                "\"1.3.1\"x",
                "W/",
                "''"
            })
    void areMalformedOtherwise(String header) {
        assertThat(EntityTags.parse(header)).isNull();
    }

    @Test
    void areParsedInLinearTime() {
        assertThat(EntityTags.parse("\"a\" ,".repeat(3000) + "x")).isNull();
        assertThat(EntityTags.parse(" ,\t".repeat(5000))).isNull();
    }
}
