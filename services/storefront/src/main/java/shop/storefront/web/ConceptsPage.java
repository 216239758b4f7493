package shop.storefront.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shop.platform.about.ClusterObjects;
import shop.storefront.concepts.Concept;
import shop.storefront.concepts.ConceptLedger;
import shop.storefront.concepts.LiveConcept;

/** The concepts of Kubernetes that the shop's manifests show, and what of it is in the cluster at this moment. */
@Controller
public class ConceptsPage {

    private final ConceptLedger ledger;
    private final ClusterObjects objects;

    public ConceptsPage(ConceptLedger ledger, ClusterObjects objects) {
        this.ledger = ledger;
        this.objects = objects;
    }

    /** A part of the course. */
    public record Part(String topic, List<LiveConcept> concepts) {

        private static Part of(Map.Entry<String, List<Concept>> topic, ClusterObjects.View view) {
            return new Part(
                    topic.getKey(),
                    topic.getValue().stream()
                            .map(concept -> LiveConcept.of(concept, view))
                            .toList());
        }
    }

    @GetMapping("/about/concepts")
    ModelAndView show() {
        ClusterObjects.View view = objects.look();
        return new ModelAndView("storefront/concepts")
                .addObject("cluster", view.cluster())
                .addObject(
                        "parts",
                        ledger.topics().entrySet().stream()
                                .map(topic -> Part.of(topic, view))
                                .toList());
    }
}
