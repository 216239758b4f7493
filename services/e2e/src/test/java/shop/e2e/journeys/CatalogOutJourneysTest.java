package shop.e2e.journeys;

import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.LocalShop;
import shop.local.Assembly;
import shop.local.Options;

class CatalogOutJourneysTest extends Journeys {

    @Override
    protected ApplicationUnderTest start() {
        return LocalShop.start(Assembly.CATALOG_OUT, "catalogout-journeys", Options.defaults());
    }
}
