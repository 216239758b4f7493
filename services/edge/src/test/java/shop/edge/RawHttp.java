package shop.edge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sends exactly what a test says, which no decent HTTP client would. */
public record RawHttp(int port) {

    /** What came back. */
    public record Answer(int status, List<String> headerLines, String body) {

        public List<String> headers(String name) {
            return headerLines.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }

        public String header(String name) {
            return headers(name).isEmpty() ? "" : headers(name).getFirst();
        }

        /** As a browser would send it back. */
        public String cookie() {
            String set = header("Set-Cookie");
            return set.contains(";") ? set.substring(0, set.indexOf(';')) : set;
        }

        public String problem() {
            String marker = "urn:shop:problem:";
            int start = body.indexOf(marker);
            return start < 0 ? "" : body.substring(start + marker.length(), body.indexOf('"', start));
        }
    }

    /** A request without a body. @param headers complete lines */
    public Answer send(String method, String target, String... headers) {
        return send(method, target, new byte[0], headers);
    }

    public Answer json(String method, String target, String json, String... headers) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return send(method, target, body, with(headers, "Content-Type: application/json", length(body)));
    }

    public Answer form(String target, String form, String... headers) {
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        return send(
                "POST", target, body, with(headers, "Content-Type: application/x-www-form-urlencoded", length(body)));
    }

    /** @param body goes out as it is: the headers have to announce it */
    public Answer send(String method, String target, byte[] body, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        List<String> lines = new ArrayList<>(List.of(headers));
        if (lines.stream().noneMatch(line -> line.startsWith("Host:"))) {
            lines.add("Host: shop.example");
        }
        if (lines.stream().noneMatch(line -> line.startsWith("Connection:"))) {
            lines.add("Connection: close");
        }
        lines.forEach(line -> head.append(line).append("\r\n"));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            try {
                out.write((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                out.write(body);
                out.flush();
                // Else the container waits for the rest of a body that was announced and refused
                socket.shutdownOutput();
            } catch (SocketException refusedEarly) {
                // The answer may be there all the same
            }
            return parse(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String length(byte[] body) {
        return "Content-Length: " + body.length;
    }

    public static String[] with(String[] headers, String... more) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static Answer parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        List<String> lines = List.of(text.substring(0, end).split("\r\n"));
        Answer answer =
                new Answer(Integer.parseInt(lines.getFirst().split(" ")[1]), lines.subList(1, lines.size()), "");
        String body = text.substring(end + 4);
        return new Answer(
                answer.status(),
                answer.headerLines(),
                answer.header("Transfer-Encoding").equals("chunked") ? unchunked(body) : body);
    }

    private static String unchunked(String body) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = 0;
        while (at < body.length()) {
            int line = body.indexOf("\r\n", at);
            int size = Integer.parseInt(body.substring(at, line), 16);
            whole.writeBytes(body.substring(line + 2, line + 2 + size).getBytes(StandardCharsets.ISO_8859_1));
            at = line + 2 + size + 2;
        }
        return whole.toString(StandardCharsets.UTF_8);
    }
}
