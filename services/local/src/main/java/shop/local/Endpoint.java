package shop.local;

/** Where a process listens, on loopback. */
record Endpoint(int port, int managementPort) {

    /** Every container has a network of its own, so all of them listen on the same ports. */
    static final Endpoint IN_A_CONTAINER = new Endpoint(8080, 8081);

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
