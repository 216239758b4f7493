package shop.gateway;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A neighbour on a bare socket: sees every byte that the gateway sends, and answers exactly what the script writes. */
final class ScriptedNeighbour implements AutoCloseable {

    /** Answers one request; the connection stays open afterwards unless the script throws. */
    interface Script {
        void answer(Asked asked, OutputStream out) throws IOException;
    }

    /** A request as it arrived. The body is read by the script, if it wants to. */
    record Asked(String line, List<String> fields, InputStream body) {

        String path() {
            return line.split(" ")[1];
        }

        List<String> values(String name) {
            return fields.stream()
                    .filter(field -> field.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(field -> field.substring(name.length() + 1).strip())
                    .toList();
        }

        byte[] readLength() throws IOException {
            return body.readNBytes(Integer.parseInt(values("Content-Length").getFirst()));
        }
    }

    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Script script;

    ScriptedNeighbour(Script script) throws IOException {
        this.script = script;
        server = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    static ScriptedNeighbour saying(String name) throws IOException {
        return new ScriptedNeighbour((asked, out) -> write(out, ok(name)));
    }

    static String ok(String body) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    void now(Script next) {
        script = next;
    }

    String uri() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    List<Asked> asked() {
        return asked;
    }

    Asked last() {
        return asked.getLast();
    }

    int openConnections() {
        return open.size();
    }

    /** Closes what is open, as a restart would; goes on listening. */
    void dropConnections() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        open.add(socket);
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String line = HttpText.line(in); line != null; line = HttpText.line(in)) {
                Asked request = new Asked(line, HttpText.fields(in), in);
                asked.add(request);
                script.answer(request, socket.getOutputStream());
            }
        } catch (IOException e) {
            // The gateway closed, or the script wants the connection gone
        } finally {
            open.remove(socket);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        dropConnections();
    }
}
