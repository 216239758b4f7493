package shop.e2e.browser;

import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.LocalShop;
import shop.local.Assembly;
import shop.local.Options;

class FrontedBrowserTest extends BrowserJourneys {

    @Override
    protected ApplicationUnderTest start() {
        return LocalShop.start(Assembly.FRONTED, "fronted-browser", Options.defaults());
    }
}
