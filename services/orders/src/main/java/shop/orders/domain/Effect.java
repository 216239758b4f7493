package shop.orders.domain;

/** What an order that has ended still owes its neighbours; each is idempotent at its receiver. */
public enum Effect {
    RELEASE_STOCK,
    VOID_PAYMENT,
    SETTLE_STOCK,
    STORE_RECEIPT,
    /** Written by a newer release: stays in the outbox until a process of that release delivers it. */
    UNKNOWN
}
