package shop.e2e.browser;

/** Whether a visitor's browser runs scripts. Every page works either way. */
enum Scripts {
    ON,
    OFF
}
