/** What people do in the shop, written once and run against every assembly. */
@NullMarked
package shop.e2e.journeys;

import org.jspecify.annotations.NullMarked;
