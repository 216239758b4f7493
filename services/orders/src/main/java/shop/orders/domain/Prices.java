package shop.orders.domain;

import java.util.List;
import java.util.Set;

/** Port: what products cost now. */
public interface Prices {

    /** The products as the catalog has them now, in one call; unknown SKUs are omitted. Fails if it is unreachable. */
    List<Product> present(Set<String> skus);
}
