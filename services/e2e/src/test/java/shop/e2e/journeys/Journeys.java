package shop.e2e.journeys;

/** All that people do in the shop; a subclass says in which shop. */
public abstract class Journeys extends OpenedShop
        implements BrowsingJourneys,
                BuyingJourneys,
                PageJourneys,
                PayingJourneys,
                StaffJourneys,
                StaffPageJourneys,
                SessionJourneys,
                DescriptionJourneys {}
