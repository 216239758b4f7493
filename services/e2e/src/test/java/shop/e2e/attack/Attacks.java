package shop.e2e.attack;

import shop.e2e.journeys.OpenedShop;

/** All that is tried; a subclass says in which shop. */
public abstract class Attacks extends OpenedShop
        implements TheftAttacks,
                TokenAttacks,
                PathAttacks,
                SmugglingAttacks,
                HeaderAttacks,
                CrossSiteAttacks,
                CookieAttacks,
                RedirectAttacks,
                ScriptAttacks,
                UploadAttacks,
                SearchAttacks,
                LogInAttacks {}
