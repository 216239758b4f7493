package shop.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link LedgerTest} does not find in the commands of the ledger would be found. */
class TriedCommandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kubectl get service catalogue --namespace shop",
                "kubectl get service catalog --namespace shop-payments",
                "kubectl rollout status deployment/basket --namespace shop",
                "kubectl exec mongo-0 --namespace shop -- ls",
                "kubectl get pods --namespace shop --selector shop/basket=true",
                "kubectl kustomize k8s/overlays/kinder"
            })
    void findsWhatACommandTakesForGrantedInVain(String command) {
        assertThat(new TriedCommand(command).missing(LedgerTest.SHOP)).isNotEmpty();
    }
}
