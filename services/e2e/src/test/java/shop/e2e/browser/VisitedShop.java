package shop.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import shop.e2e.journeys.OpenedShop;

/** A shop and people with a browser in it, none of whom may have a cause to complain. */
@Tag("browser")
abstract class VisitedShop extends OpenedShop implements BrowserVisit {

    private final List<Visitor> visitors = new ArrayList<>();
    private Chromium chromium;

    @BeforeAll
    void launch() {
        chromium = Chromium.launch();
    }

    @BeforeEach
    @Override
    protected void greet() {
        super.greet();
    }

    @Override
    public Visitor visitor(Scripts scripts) {
        Visitor visitor = new Visitor(chromium, shop().url(), scripts);
        visitors.add(visitor);
        return visitor;
    }

    @AfterEach
    void nobodyHadACauseToComplain() {
        visitors.forEach(Visitor::close);
        List<String> complaints =
                visitors.stream().map(Visitor::complaints).flatMap(List::stream).toList();
        visitors.clear();
        assertThat(complaints).isEmpty();
    }

    @AfterAll
    void quit() {
        if (chromium != null) {
            chromium.close();
        }
    }
}
