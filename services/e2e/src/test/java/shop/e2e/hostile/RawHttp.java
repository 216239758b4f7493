package shop.e2e.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no well-behaved HTTP client would send. */
final class RawHttp {

    /**
     * @param status 0 when the connection was closed without an answer
     * @param text headers and body
     */
    record RawAnswer(int status, String text) {}

    private static final int TIME_OUT_MILLIS = 15_000;

    private final URI shop;

    RawHttp(URI shop) {
        this.shop = shop;
    }

    /** Sends a request with this head (lines without their ends) and body, and reads until the server closes. */
    RawAnswer send(String head, byte[] body) {
        byte[] request = (head.stripTrailing().replace("\n", "\r\n") + "\r\nHost: " + shop.getAuthority()
                        + "\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        try (Socket socket = new Socket(shop.getHost(), shop.getPort())) {
            socket.setSoTimeout(TIME_OUT_MILLIS);
            socket.getOutputStream().write(request);
            write(socket, body);
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(head.lines().findFirst().orElse(""), e);
        }
    }

    private static void write(Socket socket, byte[] body) {
        try {
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        } catch (IOException refusedEarly) {
            // The answer may be there all the same: a server need not read a body that it refuses
        }
    }

    private static RawAnswer read(Socket socket) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (IOException reset) {
            if (answer.size() == 0) {
                throw reset;
            }
        }
        String text = answer.toString(StandardCharsets.UTF_8);
        return new RawAnswer(text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0, text);
    }
}
