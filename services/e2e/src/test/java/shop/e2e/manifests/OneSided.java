package shop.e2e.manifests;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Looks like the test of a concept, and refuses nothing; never run. */
class OneSided {

    @Nested
    class Holds {
        @Test
        void something() {}
    }

    @Nested
    class Refused {
        void isNoTest() {}
    }
}
