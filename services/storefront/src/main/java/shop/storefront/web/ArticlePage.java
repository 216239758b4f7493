package shop.storefront.web;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.platform.Refusal;
import shop.storefront.domain.Article;
import shop.storefront.domain.Basket;
import shop.storefront.domain.FindArticles;

/** One product: its picture, what it is, what it costs, and whether there is any. */
@Controller
class ArticlePage {

    private final FindArticles articles;

    ArticlePage(FindArticles articles) {
        this.articles = articles;
    }

    @GetMapping("/product/{sku}")
    ModelAndView show(@PathVariable String sku, @RequestParam(required = false) @Nullable String added) {
        if (!Basket.isSku(sku)) {
            throw Refusal.notFound("product");
        }
        Map<String, Article> found = articles.find(Set.of(sku)).orElseThrow(() -> Refusal.unavailable("The catalogue"));
        Article article = found.get(sku);
        if (article == null) {
            throw Refusal.notFound("product");
        }
        return new ModelAndView("storefront/product", Map.of("article", article, "added", added != null));
    }
}
