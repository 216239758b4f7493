/** The folders of {@code k8s/lab}, applied to a cluster beside the shop: what each shows, and what must not happen. */
@NullMarked
package shop.e2e.lab;

import org.jspecify.annotations.NullMarked;
