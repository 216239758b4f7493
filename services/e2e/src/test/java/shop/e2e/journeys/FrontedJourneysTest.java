package shop.e2e.journeys;

import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.LocalShop;
import shop.local.Assembly;
import shop.local.Options;

class FrontedJourneysTest extends Journeys {

    @Override
    protected ApplicationUnderTest start() {
        return LocalShop.start(Assembly.FRONTED, "fronted-journeys", Options.defaults());
    }
}
