package shop.e2e.attack;

import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.LocalShop;
import shop.local.Assembly;
import shop.local.Options;

class ServicesAttacksTest extends Attacks {

    @Override
    protected ApplicationUnderTest start() {
        return LocalShop.start(Assembly.SERVICES, "services-attacks", Options.defaults());
    }
}
