package shop.e2e.soak;

import java.util.Comparator;

/** A container of the shop, whatever pod it is in at the moment. */
record Part(String namespace, String container) implements Comparable<Part> {

    @Override
    public int compareTo(Part other) {
        return Comparator.comparing(Part::namespace)
                .thenComparing(Part::container)
                .compare(this, other);
    }
}
