package shop.e2e.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The shape of the modules: who may know whom, and what a domain may know at all. */
@AnalyzeClasses(packages = "shop", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {

    @ArchTest
    static final ArchRule DOMAINS_ARE_PLAIN_JAVA = noClasses()
            .that()
            .resideInAPackage("shop..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "com.mongodb..",
                    "org.bson..",
                    "jakarta..",
                    "tools.jackson..",
                    "com.fasterxml..",
                    "io.micrometer..",
                    "com.nimbusds..",
                    "shop.*.api..");

    /** Who calls, how a request is refused, and tokens, which are identity's own subject. */
    @ArchTest
    static final ArchRule DOMAINS_KNOW_LITTLE_OF_THE_PLATFORM = noClasses()
            .that()
            .resideInAPackage("shop..domain..")
            .should()
            .dependOnClassesThat(resideInAPackage("shop.platform..")
                    .and(not(resideInAnyPackage("shop.platform", "shop.platform.token"))));

    @ArchTest
    static final ArchRule ONLY_MONGO_PACKAGES_KNOW_THE_DRIVER = noClasses()
            .that(not(resideInAnyPackage("shop..mongo..", "shop.platform..", "shop.local..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule NOTHING_IS_FOUND_BY_SCANNING = noClasses()
            .should()
            .beAnnotatedWith(ComponentScan.class)
            .orShould()
            .beAnnotatedWith("org.springframework.boot.autoconfigure.SpringBootApplication");

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule ONLY_THE_PLATFORM_HAS_ADVICE = noClasses()
            .that(not(resideInAPackage("shop.platform..")))
            .should()
            .beAnnotatedWith(ControllerAdvice.class)
            .orShould()
            .beAnnotatedWith("org.springframework.web.bind.annotation.RestControllerAdvice");

    @ArchTest
    static final ArchRule NOBODY_KEEPS_AN_HTTP_SESSION = noClasses()
            .that()
            // The one place that refuses to make one
            .doNotHaveFullyQualifiedName("shop.edge.guard.EdgeRequest")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.servlet.http.HttpSession");

    @ArchTest
    static final ArchRule THE_MONOLITH_HAS_NO_LINE_OF_BUSINESS_CODE = classes()
            .that()
            .resideInAPackage("shop.monolith..")
            .should()
            .haveSimpleNameEndingWith("Application")
            .orShould()
            .haveSimpleName("package-info");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_IT_DOES =
            noClasses().should().haveNameMatching(".*(Impl|DTO|Dto|Manager|Util|Utils|Helper|AbstractBase)");

    @ArchTest
    static final ArchRule THE_PLATFORM_KNOWS_NO_MODULE = noClasses()
            .that()
            .resideInAPackage("shop.platform..")
            .should()
            .dependOnClassesThat(resideInAPackage("shop..").and(not(resideInAPackage("shop.platform.."))));

    @ArchTest
    static final ArchRule ONLY_ONE_PACKAGE_KNOWS_KUBERNETES = noClasses()
            .that(not(resideInAPackage("shop.platform.kubernetes..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.kubernetes..",
                    "org.springframework.cloud.kubernetes..",
                    "io.fabric8..",
                    "shop.platform.kubernetes..");

    @ArchTest
    static final ArchRule MODULES_KNOW_NO_OTHER_MODULE_BUT_ITS_CONTRACT = noClasses()
            .that()
            .resideInAnyPackage(
                    "shop.catalog..", "shop.orders..", "shop.storage..", "shop.payments..", "shop.storefront..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("shop.edge..", "shop.identity..", "shop.gateway..", "shop.monolith..", "shop.local..");

    @ArchTest
    static void onlyThePackageNamedAfterANeighbourKnowsItsContract(JavaClasses shop) {
        for (String module : List.of("catalog", "orders", "storage", "payments")) {
            noClasses()
                    .that(not(resideInAnyPackage(
                                    "shop." + module + ".api..",
                                    "shop." + module + ".web..",
                                    "shop.*." + module + ".."))
                            .and(not(simpleNameEndingWith("Application")))
                            .and(not(resideInAPackage("shop.local.."))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("shop." + module + ".api..")
                    .check(shop);
            noClasses()
                    .that(not(resideInAnyPackage("shop." + module + "..", "shop.monolith..")))
                    .should()
                    .dependOnClassesThat(resideInAPackage("shop." + module + "..")
                            .and(not(resideInAPackage("shop." + module + ".api.."))))
                    .check(shop);
        }
    }
}
