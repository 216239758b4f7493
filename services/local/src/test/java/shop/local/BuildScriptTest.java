package shop.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts share: finding a JDK and building what is stale. */
class BuildScriptTest {

    @TempDir
    Path folder;

    private ScriptCopy copy;

    @BeforeEach
    void aRepository() throws IOException {
        copy = ScriptCopy.in(folder);
    }

    @Test
    void buildsOnceAndAgainOnlyWhenASourceIsNewer() throws IOException {
        assertThat(build().out()).contains("Building");
        assertThat(build().out()).isEmpty();
        Path source = copy.home().resolve("services/orders/src/main/Order.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(build().out()).contains("Building");

        assertThat(copy.home().resolve("mvnw.log")).content().hasLineCount(2);
    }

    @Test
    void buildsAgainWhenAClassPathIsMissing() throws IOException {
        copy.write("services/orders/pom.xml", "<project><artifactId>maven-dependency-plugin</artifactId></project>");
        assertThat(build().out()).contains("Building");

        assertThat(build().out()).contains("Building");
        copy.write("services/orders/target/runtime.classpath", "some.jar");

        assertThat(build().out()).isEmpty();
    }

    @Test
    void showsTheErrorsOfAFailedBuild() throws IOException {
        copy.maven("echo '[INFO] noise'\necho '[ERROR] Order.java:[1,1] what is this?'\nexit 1");

        ScriptCopy.Result result = build();

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("what is this?", "the build failed").doesNotContain("noise");
    }

    @Test
    void saysInOneLineThatThereIsNoJdk() {
        ScriptCopy.Result result =
                copy.bash(". scripts/lib/jdk; jdk_candidates() { echo /nowhere; }; use_jdk; echo never");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).singleElement().asString().contains("no JDK 25 or newer found");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void passesOverAnOlderJdk() throws IOException {
        String newer = jdk("new", "26.0.1");
        String older = jdk("old", "17.0.2");

        ScriptCopy.Result result = copy.bash(". scripts/lib/jdk; jdk_candidates() { echo '" + older + "'; echo '"
                + newer + "'; }; use_jdk; echo \"$JAVA_HOME\"");

        assertThat(result.out().strip()).isEqualTo(newer);
    }

    private String jdk(String name, String version) throws IOException {
        Path compiler = copy.write("a jdk/" + name + "/bin/javac", "");
        compiler.toFile().setExecutable(true);
        copy.write("a jdk/" + name + "/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return compiler.getParent().getParent().toString();
    }

    private ScriptCopy.Result build() {
        return copy.bash("set -euo pipefail; . scripts/lib/build; build_stale");
    }
}
