package shop.e2e.manifests;

import java.util.stream.Stream;

/**
 * A block of IPv4 addresses.
 *
 * @param network its first address
 * @param mask the bits that all of them share
 */
record Cidr(int network, int mask) {

    static Cidr of(String text) {
        String[] parts = text.split("/");
        int length = Integer.parseInt(parts[1]);
        int mask = length == 0 ? 0 : -1 << (32 - length);
        return new Cidr(number(parts[0]) & mask, mask);
    }

    boolean contains(String address) {
        return (number(address) & mask) == network;
    }

    private static int number(String address) {
        return Stream.of(address.split("\\.")).map(Integer::valueOf).reduce(0, (number, part) -> number << 8 | part);
    }
}
