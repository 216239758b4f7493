/** The course in {@code k8s/README.md}, made of the ledger of concepts. */
@NullMarked
package shop.e2e.course;

import org.jspecify.annotations.NullMarked;
