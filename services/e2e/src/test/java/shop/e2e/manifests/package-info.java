/** What the manifests under {@code k8s/} promise, checked without a cluster. */
@NullMarked
package shop.e2e.manifests;

import org.jspecify.annotations.NullMarked;
