package shop.platform.kubernetes;

/** A kind of objects that manifests of the shop have, and where the API server lists them. */
enum ListedKind {
    CONFIG_MAP("ConfigMap", "/api/v1/namespaces/%s/configmaps"),
    PERSISTENT_VOLUME_CLAIM("PersistentVolumeClaim", "/api/v1/namespaces/%s/persistentvolumeclaims"),
    SERVICE("Service", "/api/v1/namespaces/%s/services"),
    SERVICE_ACCOUNT("ServiceAccount", "/api/v1/namespaces/%s/serviceaccounts"),
    DEPLOYMENT("Deployment", "/apis/apps/v1/namespaces/%s/deployments"),
    STATEFUL_SET("StatefulSet", "/apis/apps/v1/namespaces/%s/statefulsets"),
    HORIZONTAL_POD_AUTOSCALER("HorizontalPodAutoscaler", "/apis/autoscaling/v2/namespaces/%s/horizontalpodautoscalers"),
    CRON_JOB("CronJob", "/apis/batch/v1/namespaces/%s/cronjobs"),
    JOB("Job", "/apis/batch/v1/namespaces/%s/jobs"),
    INGRESS("Ingress", "/apis/networking.k8s.io/v1/namespaces/%s/ingresses"),
    NETWORK_POLICY("NetworkPolicy", "/apis/networking.k8s.io/v1/namespaces/%s/networkpolicies"),
    POD_DISRUPTION_BUDGET("PodDisruptionBudget", "/apis/policy/v1/namespaces/%s/poddisruptionbudgets"),
    ROLE("Role", "/apis/rbac.authorization.k8s.io/v1/namespaces/%s/roles"),
    ROLE_BINDING("RoleBinding", "/apis/rbac.authorization.k8s.io/v1/namespaces/%s/rolebindings"),
    // Of no namespace
    NAMESPACE("Namespace", "/api/v1/namespaces"),
    PERSISTENT_VOLUME("PersistentVolume", "/api/v1/persistentvolumes");

    private static final int MOST = 100;

    private final String kind;
    private final String list;

    ListedKind(String kind, String list) {
        this.kind = kind;
        this.list = list;
    }

    /** As manifests say it. */
    String kind() {
        return kind;
    }

    /** Path and query of a list that is not endless. */
    String path(String namespace) {
        return list.formatted(namespace) + "?limit=" + MOST;
    }
}
