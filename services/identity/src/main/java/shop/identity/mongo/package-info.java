/** Accounts in MongoDB. */
@NullMarked
package shop.identity.mongo;

import org.jspecify.annotations.NullMarked;
