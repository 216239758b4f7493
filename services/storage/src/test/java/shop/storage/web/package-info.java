/** Tests of both adapters over HTTP. */
@NullMarked
package shop.storage.web;

import org.jspecify.annotations.NullMarked;
