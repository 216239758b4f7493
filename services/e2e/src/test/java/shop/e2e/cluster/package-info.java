/** What the manifests promise, asked of a cluster that runs the shop. Each test leaves the shop as it found it. */
@NullMarked
package shop.e2e.cluster;

import org.jspecify.annotations.NullMarked;
