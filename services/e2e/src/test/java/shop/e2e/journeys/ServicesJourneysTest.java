package shop.e2e.journeys;

import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.LocalShop;
import shop.local.Assembly;
import shop.local.Options;

class ServicesJourneysTest extends Journeys {

    @Override
    protected ApplicationUnderTest start() {
        return LocalShop.start(Assembly.SERVICES, "services-journeys", Options.defaults());
    }
}
