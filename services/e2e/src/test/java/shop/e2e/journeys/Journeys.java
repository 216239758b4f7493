package shop.e2e.journeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.ShopClient;

/** All that people do in the shop, which is started once; a subclass says against which shop. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class Journeys
        implements BrowsingJourneys,
                BuyingJourneys,
                PageJourneys,
                PayingJourneys,
                StaffJourneys,
                StaffPageJourneys,
                SessionJourneys,
                DescriptionJourneys {

    private ApplicationUnderTest shop;
    private ShopClient customer;
    private ShopClient staff;

    protected abstract ApplicationUnderTest start();

    @BeforeAll
    void open() {
        shop = start();
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
