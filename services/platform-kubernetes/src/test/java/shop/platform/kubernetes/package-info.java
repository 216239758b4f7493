/** Kubernetes without a cluster: an API server that does what a test tells it. */
@NullMarked
package shop.platform.kubernetes;

import org.jspecify.annotations.NullMarked;
