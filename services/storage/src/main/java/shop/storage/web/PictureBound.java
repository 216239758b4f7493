package shop.storage.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import shop.storage.domain.KeepPicture;

/**
 * Lets the contract read one byte more than a picture may have and no further: enough to answer that it is too large,
 * however much a caller sends.
 */
final class PictureBound extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletInputStream body = new Bounded(request.getInputStream(), KeepPicture.MAX_BYTES + 1);
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletInputStream getInputStream() {
                        return body;
                    }
                },
                response);
    }

    /** Ends early. */
    static final class Bounded extends ServletInputStream {

        private final ServletInputStream whole;
        private int left;

        Bounded(ServletInputStream whole, int most) {
            this.whole = whole;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int next = left > 0 ? whole.read() : -1;
            left -= next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = left > 0 ? whole.read(buffer, offset, Math.min(length, left)) : -1;
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public boolean isFinished() {
            return left == 0 || whole.isFinished();
        }

        @Override
        public boolean isReady() {
            return whole.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            whole.setReadListener(listener);
        }
    }
}
