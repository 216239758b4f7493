/** Tests of the contract and the levers. */
@NullMarked
package shop.payments.web;

import org.jspecify.annotations.NullMarked;
