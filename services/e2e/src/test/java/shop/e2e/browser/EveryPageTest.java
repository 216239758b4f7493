package shop.e2e.browser;

import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.LocalShop;
import shop.local.Assembly;
import shop.local.Forwarder;
import shop.local.Options;

/** Every page in every state that somebody can see: nobody is shut out, and each has its picture taken. */
class EveryPageTest extends VisitedShop implements CustomersPages, OrdersPages, StaffsPages, PagesInTrouble {

    private LocalShop processes;

    @Override
    protected ApplicationUnderTest start() {
        processes = LocalShop.start(
                Assembly.SERVICES,
                "pages",
                Options.defaults()
                        .with("*", "shop.levers.enabled", "true")
                        .withForwarded("catalog", "orders", "storage"));
        return processes;
    }

    @Override
    public Forwarder before(String module) {
        return processes.processes().forwarder(module);
    }
}
