package shop.storefront.web;

import org.jspecify.annotations.Nullable;
import shop.platform.about.api.ProcessFacts;

/**
 * One module that calls another, as this page found it.
 *
 * @param answered the process with the called module; null when nobody answered
 * @param millis how long a call over the network took, or was waited for; else 0
 */
record SeenCall(String from, String to, Way way, @Nullable ProcessFacts answered, int millis) {

    /** How it gets there. */
    enum Way {
        /** Both are in one process: no network, nothing to measure. */
        LOCAL,
        ANSWERED,
        SILENT,
        /** The request for this very page: it arrived. */
        REQUEST
    }
}
