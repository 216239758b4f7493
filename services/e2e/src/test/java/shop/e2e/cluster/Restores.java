package shop.e2e.cluster;

import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.batch.v1.JobBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** Copies of the modules' databases beside the originals, each with a user of its own as the original has one. */
final class Restores implements AutoCloseable {

    /** Modules, and the process in which each is. */
    private static final Map<String, String> MODULES =
            Map.of("identity", "gateway", "catalog", "catalog", "orders", "orders", "storage", "storage");

    private static final String PASSWORD = "for-one-test";

    private final Cluster cluster;
    private final JobRuns jobs;
    private final Database database;

    Restores(Cluster cluster) {
        this.cluster = cluster;
        this.jobs = new JobRuns(cluster);
        this.database = Database.asAdministrator(cluster);
        MODULES.keySet().forEach(this::forget);
        MODULES.keySet().forEach(this::makeUser);
    }

    static Set<String> modules() {
        return MODULES.keySet();
    }

    static String copyOf(String module) {
        return module + "-restored";
    }

    /** The MD5 of each collection of a database: of every byte of every document, in the order of their ids. */
    Document hashes(String name) {
        return database.named(name).runCommand(new Document("dbHash", 1)).get("collections", Document.class);
    }

    /** The Job of k8s/jobs/restore, told of a copy instead of the module's own database. */
    Job start(String module) {
        String file = "jobs/restore/job-restore-%s.yaml".formatted(module);
        return jobs.start(jobs.manifest(file, MODULES.get(module)), "restore-" + module, job -> intoCopy(job, module));
    }

    private static JobBuilder intoCopy(JobBuilder job, String module) {
        return job.editSpec()
                .editTemplate()
                .editSpec()
                .editFirstContainer()
                .addToArgs("--from=" + module)
                .endContainer()
                .editMatchingVolume(volume -> ("settings-" + module).equals(volume.getName()))
                .editSecret()
                .withSecretName(secretOf(module))
                .endSecret()
                .endVolume()
                .endSpec()
                .endTemplate()
                .endSpec();
    }

    private void makeUser(String module) {
        String copy = copyOf(module);
        List<Document> roles = List.of(role("readWrite", copy), role("dbAdmin", copy));
        database.named(copy)
                .runCommand(
                        new Document("createUser", copy).append("pwd", PASSWORD).append("roles", roles));
        String setting = "shop." + module + ".mongo-uri";
        String address = cluster.secret("mongodb-" + module)
                .get(setting)
                .replaceFirst("//[^@]*@", "//" + copy + ":" + PASSWORD + "@")
                .replace("/" + module + "?", "/" + copy + "?")
                .replace("authSource=" + module, "authSource=" + copy);
        cluster.api()
                .secrets()
                .inNamespace(Cluster.SHOP)
                .resource(new SecretBuilder()
                        .withNewMetadata()
                        .withName(secretOf(module))
                        .endMetadata()
                        .addToStringData(setting, address)
                        .build())
                .create();
    }

    private static Document role(String role, String database) {
        return new Document("role", role).append("db", database);
    }

    private static String secretOf(String module) {
        return "test-mongodb-" + copyOf(module);
    }

    private void forget(String module) {
        database.named(copyOf(module)).runCommand(new Document("dropAllUsersFromDatabase", 1));
        database.named(copyOf(module)).drop();
        cluster.api()
                .secrets()
                .inNamespace(Cluster.SHOP)
                .withName(secretOf(module))
                .delete();
    }

    @Override
    public void close() {
        MODULES.keySet().forEach(this::forget);
        database.close();
    }
}
