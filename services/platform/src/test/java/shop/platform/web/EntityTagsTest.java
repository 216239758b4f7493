package shop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class EntityTagsTest {

    private static final String ETAG = "\"1.3.1\"";

    private static EntityTags parsed(String header) {
        return Objects.requireNonNull(EntityTags.parse(header), header);
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

    /** {@code {tag}} stands for the present tag. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {tag}             | false | true
            W/{tag}           | true  | true
            *                 | false | true
            "other", {tag}    | false | true
            "other"           | true  | false
            W/"other"         | true  | false
            {tag} {tag}       | true  | false
            *, {tag}          | true  | false
            garbage           | true  | false
            ``                | true  | false
            """)
    void decideWhatBecomesOfARead(String stated, boolean fails, boolean known) {
        String value = stated.replace("{tag}", ETAG);

        assertThat(EntityTags.failsIfMatch(request("If-Match", value), ETAG)).isEqualTo(fails);
        assertThat(EntityTags.isKnown(request("If-None-Match", value), ETAG)).isEqualTo(known);
    }

    @Test
    void decideNothingWhereNoneAreStated() {
        assertThat(EntityTags.failsIfMatch(new MockHttpServletRequest(), ETAG)).isFalse();
        assertThat(EntityTags.isKnown(new MockHttpServletRequest(), ETAG)).isFalse();
    }

    /** Several lines are one list: it is whole or malformed as a whole. */
    @Test
    void areReadFromAllLines() {
        assertThat(EntityTags.failsIfMatch(request("If-Match", "\"other\"", ETAG), ETAG))
                .isFalse();
        assertThat(EntityTags.isKnown(request("If-None-Match", "\"other\"", ETAG), ETAG))
                .isTrue();
        assertThat(EntityTags.isKnown(request("If-None-Match", "garbage", ETAG), ETAG))
                .isFalse();
    }

    private static MockHttpServletRequest request(String header, String... lines) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        for (String line : lines) {
            request.addHeader(header, line);
        }
        return request;
    }
}
