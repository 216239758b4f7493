package shop.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts/images hands to kind. */
class JoinedTarsTest {

    @TempDir
    Path folder;

    @Test
    void haveALayerOfTwoImagesOnce() throws IOException {
        ScriptCopy.Result result = ScriptCopy.in(folder).bash("""
                set -euo pipefail
                . scripts/lib/images
                images=(gateway storage)
                for image in "${images[@]}"; do
                  to=$(module_of $image)/target/images
                  mkdir -p $to one && cd one
                  echo shared > shared.tar.gz
                  echo $image > $image.tar.gz
                  echo "{}" > config.json
                  printf '[{"Config":"config.json","Layers":["shared.tar.gz","%s.tar.gz"]}]' $image > manifest.json
                  tar -cf ../$to/$image.tar shared.tar.gz $image.tar.gz config.json manifest.json
                  cd .. && rm -r one
                done
                join_tars all
                tar -tf all.tar | sort
                tar -xOf all.tar ./manifest.json
                """);

        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .containsExactly(
                        "./",
                        "./gateway.json",
                        "./gateway.tar.gz",
                        "./manifest.json",
                        "./shared.tar.gz",
                        "./storage.json",
                        "./storage.tar.gz",
                        "[{\"Config\":\"gateway.json\",\"Layers\":[\"shared.tar.gz\",\"gateway.tar.gz\"]},"
                                + "{\"Config\":\"storage.json\",\"Layers\":[\"shared.tar.gz\",\"storage.tar.gz\"]}]");
    }
}
