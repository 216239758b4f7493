package shop.e2e.journeys;

import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.LocalShop;
import shop.local.Assembly;
import shop.local.Options;

class StorageOutJourneysTest extends Journeys {

    @Override
    protected ApplicationUnderTest start() {
        return LocalShop.start(Assembly.STORAGE_OUT, "storageout-journeys", Options.defaults());
    }
}
