/** The payments sandbox: a durable stand-in for an external provider, which can be told to misbehave. */
@NullMarked
package shop.payments;

import org.jspecify.annotations.NullMarked;
