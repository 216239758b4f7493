package shop.storage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import shop.storage.api.StorageApi;
import shop.storage.domain.KeepPicture;

class PictureBoundTest {

    @Test
    void readsOneByteMoreThanAPictureMayHaveAndNoFurther() throws Exception {
        assertThat(readOf(KeepPicture.MAX_BYTES * 2)).isEqualTo(KeepPicture.MAX_BYTES + 1);
    }

    @Test
    void readsTheLargestPictureWhole() throws Exception {
        assertThat(readOf(KeepPicture.MAX_BYTES)).isEqualTo(KeepPicture.MAX_BYTES);
    }

    @Test
    void saysToOthersTheBoundThatItKeeps() {
        assertThat(StorageApi.MAX_PICTURE_BYTES).isEqualTo(KeepPicture.MAX_BYTES);
    }

    private static int readOf(int sent) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/internal/storage/pictures");
        request.setContent(new byte[sent]);
        MockFilterChain chain = new MockFilterChain();

        new PictureBound().doFilter(request, new MockHttpServletResponse(), chain);

        return read(chain);
    }

    private static int read(MockFilterChain chain) throws IOException {
        return Objects.requireNonNull(chain.getRequest()).getInputStream().readAllBytes().length;
    }
}
