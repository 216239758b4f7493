package shop.storage.seed;

import java.util.List;
import java.util.Locale;
import shop.platform.job.Job;
import shop.storage.domain.KeepPicture;
import shop.storage.domain.KeptPicture.Outcome;

/** Keeps every shipped picture and counts those that are new. */
record KeepShippedPictures(KeepPicture keepPicture) implements Job {

    @Override
    public String run() {
        long start = System.nanoTime();
        List<byte[]> pictures = ShippedPictures.read();
        int fresh = 0;
        for (byte[] picture : pictures) {
            fresh += keepPicture.keep(picture).outcome() == Outcome.NEW ? 1 : 0;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(Locale.ROOT, "%d pictures, %d new in %.1f s", pictures.size(), fresh, seconds);
    }
}
