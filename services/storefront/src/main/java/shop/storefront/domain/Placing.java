package shop.storefront.domain;

/** What came of an attempt to order. */
public sealed interface Placing {

    /** @param replayed whether it was placed by an earlier attempt with the same key */
    record Placed(Order order, boolean replayed) implements Placing {}

    /** Nothing is ordered: the total is another by now. */
    record PriceChanged() implements Placing {}

    /** Nothing is ordered: the shop does not sell one of the products. */
    record UnknownProduct() implements Placing {}

    /** Nothing is ordered: this key already stands for an order of something else. */
    record KeyUsed() implements Placing {}
}
