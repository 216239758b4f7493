package shop.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImagesScriptTest {

    private static final String BUILDS_GATEWAY = """
            printf '%s\\n' "$@" >> mvnw.log
            mkdir -p gateway/target/images
            cd gateway/target/images
            echo '{"image":"shop/gateway:1","imageDigest":"sha256:abc"}' > gateway.json
            echo content > gateway.tar
            echo "[INFO] Built image tarball at $PWD/gateway.tar"
            """;

    @TempDir
    Path folder;

    private ScriptCopy copy;

    @BeforeEach
    void aRepository() throws IOException {
        copy = ScriptCopy.in(folder);
        copy.maven(BUILDS_GATEWAY);
    }

    static List<List<String>> bad() {
        return List.of(
                List.of("nonsense"),
                List.of(""),
                List.of("gateway storefront"),
                List.of("gateway", "scheduler"),
                List.of("--nonsense"),
                List.of("-t", "1"),
                List.of("--tag"),
                List.of("--tag", ""),
                List.of("--tag", "a b"),
                List.of("--tag", ":1"),
                List.of("--tag", "x".repeat(129)),
                List.of("--tar"),
                List.of("--tar", "/proc/nowhere"),
                List.of("--tar", "out", "--minikube"),
                List.of("--kind", "a", "--registry", "localhost:5000/shop"),
                List.of("--kind", "no-such-cluster"),
                List.of("--registry", "localhost:5000"),
                List.of("--registry", "https://registry.example.org/shop"),
                List.of("--registry", "registry.example.org/Shop"),
                List.of("--platforms", "amd64"),
                List.of("--platforms", "linux/amd64,"),
                List.of("--platforms", "linux/amd64,linux/arm64"),
                List.of("--release", "--platforms", "linux/nothing"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWhatCannotBeMeantInOneLineWithTwoBeforeItBuilds(List<String> arguments) {
        ScriptCopy.Result result = images(arguments.toArray(String[]::new));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).singleElement().asString().startsWith("scripts/images: ");
        assertThat(result.out()).isEmpty();
        assertThat(copy.home().resolve("mvnw.log")).doesNotExist();
    }

    @Test
    void explainsItselfWithoutBuilding() {
        ScriptCopy.Result result = images("--help");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("--registry HOST[:PORT]/PREFIX", "storage-out");
        assertThat(copy.home().resolve("mvnw.log")).doesNotExist();
    }

    @Test
    void writesATarForEachImageAndSaysItsDigest() throws IOException {
        ScriptCopy.Result result = images("--tar", "my tars", "--tag", "1", "gateway");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("gateway after")
                .contains("shop/gateway:1")
                .contains("sha256:abc");
        assertThat(files(folder.resolve("my tars"))).containsExactly("gateway.tar");
        assertThat(arguments()).contains("-Pimages", "-Dimage.goal=buildTar", "-Dimage.tag=1", "-pl", "gateway");
    }

    @Test
    void pushesForOnePlatformAndSaysSoWhenTheBaseHasNoMore() throws IOException {
        String refuses = "echo '[ERROR] cannot build for multiple platforms since the base image is no list'; exit 1";
        copy.maven("case \"$*\" in *linux/amd64,linux/arm64*) " + refuses + " ;; esac\n" + BUILDS_GATEWAY);

        ScriptCopy.Result result = images("--registry", "localhost:5000/my/shop", "gateway");

        assertThat(arguments())
                .contains(
                        "-Dimage.goal=build",
                        "-Dimage.prefix=localhost:5000/my/shop",
                        "-Djib.from.platforms=linux/amd64");
        assertThat(result.code()).isZero();
        assertThat(result.err().lines()).singleElement().asString().contains("base image is of one platform");
    }

    @Test
    void showsTheErrorsOfAFailedBuildAndLeavesNothing() throws IOException {
        copy.maven("echo '[INFO] noise'\necho '[ERROR] no such base image'\nexit 1");

        ScriptCopy.Result result = images("--tar", "tars", "gateway");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .contains("no such base image", "the build failed")
                .doesNotContain("noise");
        assertThat(files(folder.resolve("tars"))).isEmpty();
        assertThat(files(copy.home().resolve(".shop"))).containsExactly("images.log");
    }

    private ScriptCopy.Result images(String... arguments) {
        return ScriptCopy.run(folder, copy.home().resolve("scripts/images"), Arrays.asList(arguments));
    }

    private List<String> arguments() throws IOException {
        return Files.readAllLines(copy.home().resolve("mvnw.log"));
    }

    private static List<String> files(Path in) {
        return List.of(in.toFile().list());
    }
}
