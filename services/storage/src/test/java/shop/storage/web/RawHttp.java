package shop.storage.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** HTTP as bytes on a socket, because a well-behaved client cannot misbehave. */
final class RawHttp {

    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    /** @param body as it arrived: not more than the connection gave, whatever the headers promised */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        @Nullable
        String header(String name) {
            return headers.get(name);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** @param headers each {@code Name: value} */
    Answer send(String method, String target, String... headers) throws IOException {
        return send(method, target, new byte[0], headers);
    }

    Answer send(String method, String target, byte[] body, String... headers) throws IOException {
        String length = body.length == 0 ? "" : "Content-Length: " + body.length + "\r\n";
        return exchange(head(method, target, headers) + length + "Connection: close\r\n\r\n", body);
    }

    static String head(String method, String target, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.toString();
    }

    /** Sends exactly this and reads until the other side closes the connection. */
    Answer exchange(String head, byte[] body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            ByteArrayOutputStream received = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(received);
            } catch (IOException reset) {
                if (received.size() == 0) {
                    throw reset;
                }
            }
            return parse(received.toByteArray());
        }
    }

    private static Answer parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (text.startsWith("HTTP/1.1 100 ")) {
            return parse(Arrays.copyOfRange(bytes, end + 4, bytes.length));
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : Arrays.asList(lines).subList(1, lines.length)) {
            String[] parts = line.split(": ?", 2);
            headers.merge(parts[0], parts[1], (one, two) -> one + ", " + two);
        }
        byte[] body = Arrays.copyOfRange(bytes, end + 4, bytes.length);
        boolean chunked = "chunked".equals(headers.get("Transfer-Encoding"));
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, chunked ? joined(body) : body);
    }

    private static byte[] joined(byte[] chunks) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String text = new String(chunks, StandardCharsets.ISO_8859_1);
        int position = 0;
        int size = -1;
        while (size != 0) {
            int line = text.indexOf("\r\n", position);
            size = Integer.parseInt(text.substring(position, line), 16);
            body.write(chunks, line + 2, size);
            position = line + 2 + size + 2;
        }
        return body.toByteArray();
    }
}
