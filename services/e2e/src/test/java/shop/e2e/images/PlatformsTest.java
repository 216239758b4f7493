package shop.e2e.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.local.Options;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Images in a registry are of as many platforms as their base. */
@Tag("slow")
class PlatformsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";
    private static final String LIST = "application/vnd.docker.distribution.manifest.list.v2+json";

    private static TinyRegistry registry;

    @TempDir
    Path folder;

    @BeforeAll
    static void aRegistry(@TempDir Path key) throws Exception {
        registry = new TinyRegistry(key);
        registry.putManifest("base", "both", LIST, """
                {"schemaVersion": 2, "mediaType": "%s", "manifests": [%s, %s]}
                """.formatted(LIST, entry("amd64"), entry("arm64")));
    }

    @AfterAll
    static void noRegistry() {
        registry.close();
    }

    /** A base without a layer, of one platform; tagged with it. */
    private static String entry(String architecture) {
        String config = """
                {"architecture": "%s", "os": "linux", "config": {}, "rootfs": {"type": "layers", "diff_ids": []}}
                """.formatted(architecture);
        String manifest = """
                {"schemaVersion": 2, "mediaType": "%s", "layers": [], "config":
                 {"mediaType": "application/vnd.docker.container.image.v1+json", "size": %d, "digest": "%s"}}
                """.formatted(MANIFEST, config.length(), registry.putBlob(config));
        return """
                {"mediaType": "%s", "size": %d, "digest": "%s", "platform": {"architecture": "%s", "os": "linux"}}
                """.formatted(
                        MANIFEST,
                        manifest.length(),
                        registry.putManifest("base", architecture, MANIFEST, manifest),
                        architecture);
    }

    @Test
    void areAListWhereTheBaseIsOne() throws IOException, InterruptedException {
        String said = images("both");

        JsonNode list = JSON.readTree(registry.manifest("shop/payments", "both"));
        assertThat(list.findValuesAsString("architecture")).containsExactlyInAnyOrder("amd64", "arm64");
        for (JsonNode each : list.path("manifests")) {
            JsonNode image = JSON.readTree(
                    registry.manifest("shop/payments", each.path("digest").asString()));
            assertThat(image.path("layers")).isNotEmpty();
        }
        assertThat(said).contains(registry.address() + "/shop/payments:both").doesNotContain("one platform");
    }

    @Test
    void areOfOnePlatformAndSaySoWhereTheBaseIs() throws IOException, InterruptedException {
        String said = images("arm64");

        JsonNode image = JSON.readTree(registry.manifest("shop/payments", "arm64"));
        assertThat(image.path("manifests").isMissingNode()).isTrue();
        assertThat(image.path("layers")).isNotEmpty();
        assertThat(said).contains("the base image is of one platform, not of linux/amd64,linux/arm64");
    }

    /** Pushes one image on that base, and answers what was said meanwhile. */
    private String images(String base) throws IOException, InterruptedException {
        Path script = Options.defaults().home().resolve("scripts/images");
        ProcessBuilder command = new ProcessBuilder(List.of(
                        script.toString(), "--registry", registry.address() + "/shop", "--tag", base, "payments"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        command.environment().put("MAVEN_ARGS", "-Dbase-image=" + registry.address() + "/base:" + base);

        int code = command.start().waitFor();

        String said = Files.readString(folder.resolve("said"));
        assertThat(code).as(said).isZero();
        return said;
    }
}
