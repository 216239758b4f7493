package shop.e2e.cluster;

import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import java.util.ArrayList;
import java.util.List;

/** Versions that differ by one setting and do not work; closed, all of them are undone. */
final class BadVersions implements AutoCloseable {

    private final Cluster cluster;
    private final List<String> deployed = new ArrayList<>();

    BadVersions(Cluster cluster) {
        this.cluster = cluster;
    }

    void deploy(String process, String variable, String value) {
        cluster.deployment(process)
                .edit(present -> new DeploymentBuilder(present)
                        .editSpec()
                        .editTemplate()
                        .editSpec()
                        .editFirstContainer()
                        .addNewEnv()
                        .withName(variable)
                        .withValue(value)
                        .endEnv()
                        .endContainer()
                        .endSpec()
                        .endTemplate()
                        .endSpec()
                        .build());
        deployed.add(process);
    }

    @Override
    public void close() {
        deployed.forEach(process -> cluster.deployment(process).rolling().undo());
        deployed.forEach(cluster::awaitRolledOut);
    }
}
