/**
 * What the ports of the platform mean inside a Kubernetes cluster. On the class path of processes with orders or the
 * storefront in them, and asleep unless the process runs in a pod that has a ServiceAccount's token: elsewhere no
 * address is looked up and no kubeconfig read. The only package that knows the Kubernetes client.
 *
 * <table>
 *   <caption>What it needs in the pod's own namespace</caption>
 *   <tr><th>for</th><th>API group, resource</th><th>verbs</th></tr>
 *   <tr><td>the election of the sweeper</td>
 *     <td>{@code coordination.k8s.io leases}</td><td>{@code create}</td></tr>
 *   <tr><td></td><td>{@code coordination.k8s.io leases}, name {@code orders-sweeper}</td>
 *     <td>{@code get, update}</td></tr>
 *   <tr><td>neighbours on {@code /about}</td><td>{@code discovery.k8s.io endpointslices}</td><td>{@code list}</td></tr>
 *   <tr><td>live objects on {@code /about/concepts}; what is refused is said to be</td>
 *     <td>each kind of {@code ListedKind}</td><td>{@code list}</td></tr>
 *   <tr><td>settings that change while the process runs</td>
 *     <td>core {@code configmaps}</td><td>{@code get, list, watch}</td></tr>
 * </table>
 *
 * <p>Facts about the pod come without the API server, by the downward API: {@code SHOP_ABOUT_POD},
 * {@code SHOP_ABOUT_NODE}, {@code SHOP_ABOUT_NAMESPACE}, {@code SHOP_ABOUT_ASSEMBLY}.
 *
 * <p>A Deployment whose settings shall follow a ConfigMap says so in its environment, because an import of
 * {@code kubernetes:} is an error where this jar is missing: {@code SPRING_CONFIG_IMPORT=kubernetes:},
 * {@code SPRING_CLOUD_KUBERNETES_CONFIG_NAME=storefront} (the ConfigMap's name) and
 * {@code SPRING_CLOUD_KUBERNETES_RELOAD_ENABLED=true}. The ConfigMap carries the label {@code shop/reload: "true"} and
 * one property per key, {@code shop.storefront.banner.text}. Only mutable properties classes follow it.
 */
@NullMarked
package shop.platform.kubernetes;

import org.jspecify.annotations.NullMarked;
