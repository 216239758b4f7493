package shop.e2e.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListingTest {

    private static final Listing BEFORE = Listing.of("""
            namespace/shop
            labels of shop-worker {"shop/backup":"true"}
            """);

    @Test
    void findsNoDifferenceWhereThereIsNone() {
        Listing sameInAnotherOrder = Listing.of("""
                labels of shop-worker {"shop/backup":"true"}
                namespace/shop
                """);

        assertThat(sameInAnotherOrder.differencesTo(BEFORE)).isEmpty();
    }

    @Test
    void findsWhatWasLeftAndWhatIsGone() {
        Listing after = Listing.of("""
                namespace/shop
                namespace/lab-dns
                labels of shop-worker {"shop/backup":"true","lab/disk":"ssd"}
                """);

        assertThat(after.differencesTo(BEFORE))
                .containsExactlyInAnyOrder(
                        "left behind: namespace/lab-dns",
                        "left behind: labels of shop-worker {\"shop/backup\":\"true\",\"lab/disk\":\"ssd\"}",
                        "gone: labels of shop-worker {\"shop/backup\":\"true\"}");
    }

    @Test
    void doesNotMissWhatAnEarlierLabHadLeft() {
        Listing before =
                Listing.of("namespace/shop\nnamespace/lab-dns\nclusterrole.rbac.authorization.k8s.io/lab-roles\n");
        Listing after = Listing.of("namespace/shop\n");

        assertThat(after.differencesTo(before)).isEmpty();
    }
}
