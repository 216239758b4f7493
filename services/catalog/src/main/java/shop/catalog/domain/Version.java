package shop.catalog.domain;

/**
 * What a reader saw of a product. It changes with every staff edit and when the last piece goes or the first comes, and
 * not with each reservation: the count of pieces is not part of what readers see.
 *
 * @param revision counts staff edits, from 1
 */
public record Version(long revision, boolean inStock) {}
