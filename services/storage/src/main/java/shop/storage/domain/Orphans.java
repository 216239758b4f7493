package shop.storage.domain;

import java.time.Instant;

/** What uploads that never came to their end have left behind. */
public interface Orphans {

    /**
     * Removes what uploads begun before a moment have left.
     *
     * @return how many unfinished uploads were removed
     */
    int removeBegunBefore(Instant moment);
}
