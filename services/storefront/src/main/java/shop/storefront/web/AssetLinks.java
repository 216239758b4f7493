package shop.storefront.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Writes the hash of its content into the link of a style sheet, script or picture of ours, so that browsers may keep it
 * for ever. Spring's own filter for this would wrap every answer of the process, those of other modules too.
 */
final class AssetLinks extends StandardLinkBuilder {

    private final ResourceUrlProvider resources;

    AssetLinks(ResourceUrlProvider resources) {
        this.resources = resources;
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        @Nullable String hashed = link.startsWith(Assets.PATH) ? resources.getForLookupPath(link) : null;
        return hashed == null ? super.processLink(context, link) : hashed;
    }
}
