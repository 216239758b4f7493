package shop.e2e.attack;

import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.LocalShop;
import shop.local.Assembly;
import shop.local.Options;

class MonolithAttacksTest extends Attacks {

    @Override
    protected ApplicationUnderTest start() {
        return LocalShop.start(Assembly.MONOLITH, "monolith-attacks", Options.defaults());
    }
}
