package shop.e2e.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import shop.e2e.manifests.Ledger;
import shop.e2e.manifests.Topic;

/** The course says what the ledger says, and its links lead somewhere. */
class CourseTest {

    private static String page() throws IOException {
        return Files.readString(WriteCourse.PAGE);
    }

    private static Stream<String> links(String page) {
        return Pattern.compile("\\]\\(([^)]+)\\)").matcher(page).results().map(link -> link.group(1));
    }

    @Nested
    class Holds {

        @Test
        void thePageIsWhatTheLedgerSays() throws IOException {
            assertThat(new Course(Ledger.read()).renew(page()))
                    .as("k8s/concepts.yaml has changed: write k8s/README.md anew with scripts/course")
                    .isEqualTo(page());
        }

        @Test
        void everyLinkLeadsToAFile() throws IOException {
            Path folder = WriteCourse.PAGE.getParent();

            assertThat(links(page()).filter(link -> !link.startsWith("#")).filter(link -> !link.contains(":")))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(folder.resolve(link.replaceFirst("#.*", "")))
                            .exists());
        }

        @Test
        void everyAnchorIsThatOfOneHeading() throws IOException {
            Stream<String> headings = page().lines()
                    .filter(line -> line.startsWith("##"))
                    .map(line -> Lesson.link(line.replaceFirst("#+ ", "").replace("\\", "")))
                    .map(link -> link.replaceFirst(".*\\]\\((#.*)\\)", "$1"));

            assertThat(headings.toList())
                    .doesNotHaveDuplicates()
                    .containsAll(
                            links(page()).filter(link -> link.startsWith("#")).toList());
        }
    }

    @Nested
    class Refused {

        private static final Course ONE_ROW = new Course(Ledger.of("""
                - id: names
                  topic: pods
                  title: 'Names: <few> of *them*'
                  is: What it is.
                  why: What for.
                  since: Other once.
                  manifests: [base/*/deployment.yaml, lab/etcd/**.yaml]
                  try: {command: "one 'a && b' && two", expect: some, undo: three}
                  not: None.
                  test: shop.e2e.lab.EtcdTest
                  lane: lab
                """));

        private static String empty(String topics) {
            return Pattern.compile("\\S+")
                    .matcher(topics)
                    .results()
                    .map(MatchResult::group)
                    .map("## About %1$s\n\nBy hand.\n\n<!-- concepts: %1$s -->\nold\n<!-- /concepts -->\n"::formatted)
                    .collect(Collectors.joining("\n", "<!-- contents -->\n<!-- /contents -->\n\n", "\nThe end.\n"));
        }

        private static String allTopics() {
            return Arrays.stream(Topic.values()).map(Topic::id).collect(Collectors.joining(" "));
        }

        @Test
        void toChangeWhatPeopleWrote() {
            String renewed = ONE_ROW.renew(empty(allTopics()));

            assertThat(renewed)
                    .contains("## About pods\n\nBy hand.\n", "\nThe end.\n")
                    .doesNotContain("old");
            assertThat(ONE_ROW.renew(renewed)).isEqualTo(renewed);
        }

        @Test
        void toLetMarkdownReadWhatIsMeantAsItStands() {
            assertThat(ONE_ROW.renew(empty(allTopics())))
                    .contains("### Names: &lt;few> of \\*them\\*\n")
                    .contains("[Names: &lt;few> of \\*them\\*](#names-few-of-them)")
                    .contains("[`base/*/deployment.yaml`](base/catalog/deployment.yaml), [`lab/etcd/`](lab/etcd)")
                    .contains("```sh\none 'a && b' &&\ntwo\n```", "\n\n**And back:** `three`\n\n**Must not happen:**");
        }

        @Test
        void aPageWithoutATopicOrInAnotherOrder() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> ONE_ROW.renew(empty(allTopics().replace("pods ", ""))))
                    .withMessageContaining("has parts for");
            assertThatIllegalStateException()
                    .isThrownBy(
                            () -> ONE_ROW.renew(empty(allTopics().replace("pods controllers", "controllers pods"))));
        }
    }
}
