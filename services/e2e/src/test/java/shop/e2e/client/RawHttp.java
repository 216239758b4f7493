package shop.e2e.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;

/** Sends bytes that no well-behaved HTTP client would send. */
public final class RawHttp {

    /**
     * @param status 0 when the connection was closed without an answer
     * @param head status line and headers
     */
    public record RawAnswer(int status, String head, String body) {

        static RawAnswer of(String text) {
            int end = text.indexOf("\r\n\r\n");
            boolean http = text.startsWith("HTTP/1.1 ") && end > 0;
            return http
                    ? new RawAnswer(
                            Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4))
                    : new RawAnswer(0, text, "");
        }

        /** Whether a filter or handler of ours has seen the request, and not the container alone. */
        public boolean isOurs() {
            return head.contains("X-Request-Id:");
        }

        public boolean hasType(String type) {
            return head.contains("Content-Type: " + type);
        }

        /** All of it, to look for what must not be in any part. */
        public String text() {
            return head + "\r\n\r\n" + body;
        }
    }

    private static final int TIME_OUT_MILLIS = 15_000;

    private final URI shop;

    public RawHttp(URI shop) {
        this.shop = shop;
    }

    /** Lines of a head as they are, with neither Host nor the end of a connection added. */
    public RawAnswer sendAsIs(String head, String body) {
        return exchange((lines(head) + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1), new byte[0], false);
    }

    /**
     * Sends a request with this head (lines without their ends) and body, and reads until the server closes.
     *
     * @param broken whether to say that nothing more will come
     */
    public RawAnswer send(String head, byte[] body, boolean broken) {
        byte[] request = (lines(head) + "\r\nHost: " + shop.getAuthority() + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        return exchange(request, body, broken);
    }

    private RawAnswer exchange(byte[] request, byte[] body, boolean broken) {
        try (Socket socket = open()) {
            socket.setSoTimeout(TIME_OUT_MILLIS);
            write(socket, request, body, broken);
            RawAnswer answer = RawAnswer.of(read(socket));
            return answer.head().startsWith("HTTP/1.1 100 ") ? RawAnswer.of(answer.body()) : answer;
        } catch (IOException e) {
            throw new UncheckedIOException(new String(request, StandardCharsets.ISO_8859_1), e);
        }
    }

    /** A connection to the shop, with TLS where its address says so. */
    public Socket open() throws IOException {
        if (!shop.getScheme().equals("https")) {
            return new Socket(shop.getHost(), shop.getPort());
        }
        try {
            return SSLContext.getDefault().getSocketFactory().createSocket(shop.getHost(), shop.getPort());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lines(String head) {
        return head.stripTrailing().replace("\n", "\r\n");
    }

    private static void write(Socket socket, byte[] head, byte[] body, boolean broken) {
        try {
            socket.getOutputStream().write(head);
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            if (broken) {
                socket.shutdownOutput();
            }
        } catch (IOException refusedEarly) {
            // The answer may be there all the same: a server need not read a body that it refuses
        }
    }

    private static String read(Socket socket) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (IOException reset) {
            if (answer.size() == 0) {
                throw reset;
            }
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
