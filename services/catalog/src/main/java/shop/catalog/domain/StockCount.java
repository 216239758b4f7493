package shop.catalog.domain;

/**
 * Where the pieces of a product are. Always {@code supplied = stock + reserved + sold}.
 *
 * @param stock can be ordered now
 * @param reserved held for orders that are not confirmed yet
 * @param sold went to confirmed orders
 * @param supplied everything ever put in, less what staff took out
 */
public record StockCount(int stock, int reserved, int sold, int supplied) {

    /** The most pieces ever supplied of one product: each count stays a 32-bit number in the store. */
    public static final int MAX = 1_000_000_000;
}
