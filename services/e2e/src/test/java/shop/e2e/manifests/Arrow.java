package shop.e2e.manifests;

/**
 * A connection that may be opened.
 *
 * @param from the role of whoever opens it
 * @param to the role of whoever is called
 */
record Arrow(String from, String to, String protocol, int port) {

    static Arrow tcp(String from, String to, int port) {
        return new Arrow(from, to, "TCP", port);
    }

    @Override
    public String toString() {
        return from + " -> " + to + ":" + port + (protocol.equals("TCP") ? "" : "/" + protocol);
    }
}
