package shop.e2e.journeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.ShopClient;

/** A shop that is started once for all that is done in it; a subclass says which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OpenedShop implements Visit {

    private ApplicationUnderTest shop;
    private ShopClient customer;
    private ShopClient staff;

    protected abstract ApplicationUnderTest start();

    @BeforeAll
    void open() {
        shop = start();
        greet();
    }

    /** Makes them known anew: what they are known by lasts for minutes only. */
    protected void greet() {
        customer = ShopClient.guest(shop.url());
        staff = ShopClient.staff(shop.url(), shop.staffPassword());
    }

    @AfterAll
    void close() {
        if (shop != null) {
            shop.close();
        }
    }

    @Override
    public ApplicationUnderTest shop() {
        return shop;
    }

    @Override
    public ShopClient customer() {
        return customer;
    }

    @Override
    public ShopClient staff() {
        return staff;
    }
}
