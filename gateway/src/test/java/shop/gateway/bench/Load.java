package shop.gateway.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A closed loop of GETs over kept connections: as cheap as a client can be, because it shares the machine. */
final class Load {

    /** What came of it. */
    record Result(long requests, long errors, double seconds) {
        double perSecond() {
            return requests / seconds;
        }
    }

    private Load() {}

    static Result run(int port, String path, String fields, int connections, double seconds)
            throws InterruptedException {
        byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nAccept: application/json\r\nUser-Agent: load\r\nAccept-Encoding: gzip\r\n" + fields
                        + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        LongAdder requests = new LongAdder();
        LongAdder errors = new LongAdder();
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        CountDownLatch done = new CountDownLatch(connections);
        for (int i = 0; i < connections; i++) {
            Thread.ofVirtual().start(() -> {
                while (System.nanoTime() < end) {
                    loop(port, request, end, requests, errors);
                }
                done.countDown();
            });
        }
        done.await();
        return new Result(requests.sum(), errors.sum(), (System.nanoTime() - start) / 1e9);
    }

    /** The cookie of somebody new. */
    static String guest(int port) throws IOException {
        return ask(port, "/", "shop-session=[^;]+").group();
    }

    /** A product that the catalog has. */
    static String firstSku(int port) throws IOException {
        return ask(port, "/api/products?limit=1", "\"sku\":\"([^\"]+)\"").group(1);
    }

    private static Matcher ask(int port, String path, String pattern) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request =
                    "GET " + path + " HTTP/1.1\r\nHost: x\r\nAccept: text/html, */*\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher found = Pattern.compile(pattern).matcher(answer);
            if (!found.find()) {
                throw new IOException("Not what was asked for: " + answer);
            }
            return found;
        }
    }

    private static void loop(int port, byte[] request, long end, LongAdder requests, LongAdder errors) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(15_000);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 8192);
            boolean open = true;
            while (open && System.nanoTime() < end) {
                socket.getOutputStream().write(request);
                int status = answer(in);
                (Math.abs(status) == 200 ? requests : errors).increment();
                open = status > 0;
            }
        } catch (IOException | UncheckedIOException e) {
            errors.increment();
        }
    }

    /** Reads an answer to its end; understands a length and chunks. Negative when the connection ends with it. */
    private static int answer(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).substring(9, 12));
        int length = -1;
        int kept = 1;
        for (String field = line(in); !field.isEmpty(); field = line(in)) {
            if (field.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(field.substring(15).strip());
            }
            if (field.equalsIgnoreCase("connection: close")) {
                kept = -1;
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return kept * status;
        }
        for (int size = size(in); ; size = size(in)) {
            in.skipNBytes(size + 2L);
            if (size == 0) {
                return kept * status;
            }
        }
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in).strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("Broken off");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
