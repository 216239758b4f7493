package shop.gateway;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A client on a bare socket: sends what no decent client would, and sees every byte of the answer. */
final class RawClient implements AutoCloseable {

    /** An answer as it arrived. */
    record Answer(int status, List<String> fields, String body) {

        List<String> values(String name) {
            return fields.stream()
                    .filter(field -> field.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(field -> field.substring(name.length() + 1).strip())
                    .toList();
        }
    }

    private final Socket socket;
    private final InputStream in;

    RawClient(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(15_000);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** One request on a connection of its own. */
    static Answer ask(int port, String head) throws IOException {
        try (RawClient client = new RawClient(port)) {
            client.send(head);
            return client.answer(head.startsWith("HEAD"));
        }
    }

    static Answer get(int port, String path) throws IOException {
        return ask(port, "GET " + path + " HTTP/1.1\r\nHost: shop.localhost\r\n\r\n");
    }

    RawClient send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    OutputStream out() throws IOException {
        return socket.getOutputStream();
    }

    InputStream in() {
        return in;
    }

    Answer answer() throws IOException {
        return answer(false);
    }

    Answer answer(boolean head) throws IOException {
        String line = HttpText.line(in);
        if (line == null) {
            throw new EOFException("No answer");
        }
        Answer answer = new Answer(Integer.parseInt(line.substring(9, 12)), HttpText.fields(in), "");
        boolean bodiless = head || answer.status() == 204 || answer.status() == 304 || answer.status() < 200;
        return bodiless ? answer : new Answer(answer.status(), answer.fields(), body(answer));
    }

    private String body(Answer answer) throws IOException {
        if (answer.values("Transfer-Encoding").contains("chunked")) {
            return new String(HttpText.chunks(in), StandardCharsets.ISO_8859_1);
        }
        int length = Integer.parseInt(answer.values("Content-Length").getFirst());
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("Broken off");
        }
        return new String(body, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
