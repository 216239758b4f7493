package shop.storage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import shop.platform.testing.Processes;
import shop.storage.domain.PictureAddress;
import shop.storage.domain.PictureType;
import shop.storage.domain.Pictures;
import shop.storage.domain.ReadPicture;
import shop.storage.domain.StoredFile;

class BrokenStoreTest {

    private static final int LENGTH = 400_000;

    @Test
    void breaksOffTheConnectionWhenTheStoreFailsHalfWay() throws IOException {
        try (var process = Processes.start(HalfFiles.class)) {
            RawHttp http = new RawHttp(Processes.port(process));

            // Without Connection: close, so that only the broken answer can end it
            RawHttp.Answer answer =
                    http.exchange(RawHttp.head("GET", "/api/files/pictures/" + "0".repeat(64)) + "\r\n", new byte[0]);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(LENGTH));
            assertThat(answer.body().length).isPositive().isLessThanOrEqualTo(LENGTH / 2);
            assertThat(answer.text()).doesNotContain("problem");
        }
    }

    @Test
    void saysSoWhenTheStoreFailsBeforeTheFirstByte() throws IOException {
        try (var process = Processes.start(HalfFiles.class)) {
            RawHttp http = new RawHttp(Processes.port(process));

            RawHttp.Answer answer = http.send("GET", "/api/files/pictures/" + "1".repeat(64));

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("ETag")).isNull();
            assertThat(answer.text()).contains("urn:shop:problem:internal-error");
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(PictureDownloads.class)
    static class HalfFiles implements Pictures {

        @Bean
        ReadPicture readPicture() {
            return new ReadPicture(this);
        }

        @Bean
        org.springframework.boot.web.servlet.FilterRegistrationBean<FileFilter> fileFilter() {
            return new StorageWeb().storageFileFilter();
        }

        @Override
        public boolean keep(PictureAddress address, PictureType type, byte[] content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<StoredFile> find(PictureAddress address) {
            int sound = address.sha256().startsWith("0") ? LENGTH / 2 : 0;
            return Optional.of(new StoredFile("image/png", LENGTH, address.sha256(), position -> half(sound)));
        }

        private static InputStream half(int sound) {
            return new SequenceInputStream(new ByteArrayInputStream(new byte[sound]), new InputStream() {
                @Override
                public int read() {
                    throw new IllegalStateException("the store is gone");
                }
            });
        }
    }
}
