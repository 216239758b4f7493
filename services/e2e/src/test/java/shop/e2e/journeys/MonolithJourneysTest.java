package shop.e2e.journeys;

import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.LocalShop;
import shop.local.Assembly;
import shop.local.Options;

class MonolithJourneysTest extends Journeys {

    @Override
    protected ApplicationUnderTest start() {
        return LocalShop.start(Assembly.MONOLITH, "monolith-journeys", Options.defaults());
    }
}
