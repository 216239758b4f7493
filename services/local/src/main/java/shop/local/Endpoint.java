package shop.local;

/** Where a process listens, on loopback. */
record Endpoint(int port, int managementPort) {

    static Endpoint free() {
        return new Endpoint(Ports.next(), Ports.next());
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    String managementUrl() {
        return "http://127.0.0.1:" + managementPort;
    }
}
