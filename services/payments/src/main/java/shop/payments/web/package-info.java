/** The provider over HTTP, and the levers that make it misbehave. */
@NullMarked
package shop.payments.web;

import org.jspecify.annotations.NullMarked;
