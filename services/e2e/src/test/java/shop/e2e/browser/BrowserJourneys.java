package shop.e2e.browser;

/** All that people do in the shop with a browser; a subclass says in which shop. */
abstract class BrowserJourneys extends VisitedShop
        implements ShoppingInABrowser, OrderingOnce, StaffInABrowser, WithoutAMouse, PageLoads {

    @Override
    public String name() {
        return getClass().getSimpleName().replace("BrowserTest", "");
    }
}
