package shop.storefront;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A line of text above every page, none while it is empty. Mutable, unlike all other settings: it may change while the
 * process runs, and only setters are bound again.
 */
@ConfigurationProperties("shop.storefront.banner")
public class StorefrontBanner {

    private volatile String text = "";

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text.strip();
    }
}
