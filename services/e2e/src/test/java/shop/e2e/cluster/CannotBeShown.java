package shop.e2e.cluster;

import io.fabric8.kubernetes.client.KubernetesClient;
import org.opentest4j.TestAbortedException;

/**
 * A cluster lacks what a concept needs: the concept is not refuted by that, and not proved either, so the test is skipped
 * with the reason. The cluster of {@code scripts/cluster} lacks next to nothing; there the test fails, so that
 * none is skipped silently.
 */
public final class CannotBeShown extends TestAbortedException {

    private static final long serialVersionUID = 1;

    /** The label that {@code scripts/lib/kind.yaml} gives to its nodes. */
    private static final String MADE_BY = "shop/made-by";

    private CannotBeShown(String reason) {
        super(reason);
    }

    /**
     * Ends the test where the cluster cannot show what it is about.
     *
     * @param reason what the cluster lacks, such as "there is one node only"
     */
    public static void unless(boolean isPossible, String reason) {
        if (!isPossible) {
            refuse(reason, isMadeHere(Cluster.connect().api()));
        }
    }

    /** The same for what is bought with a cluster or installed into it, and what {@code scripts/cluster} has not, either. */
    public static void unlessBrought(boolean isPossible, String reason) {
        if (!isPossible) {
            throw new CannotBeShown(reason);
        }
    }

    /** @param isMadeHere whether the cluster is one that can show everything */
    static void refuse(String reason, boolean isMadeHere) {
        if (isMadeHere) {
            throw new AssertionError(reason + ": a cluster of scripts/cluster can show this, and this one does not");
        }
        throw new CannotBeShown(reason);
    }

    private static boolean isMadeHere(KubernetesClient api) {
        return !api.nodes().withLabel(MADE_BY).list().getItems().isEmpty();
    }
}
