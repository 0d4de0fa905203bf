package org.ciyan.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;

import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Rights;
import org.ciyan.organization.Scope;
import org.ciyan.platform.Clocks;

@AnalyzeClasses(packages = HouseTest.ROOT, importOptions = {DoNotIncludeTests.class, HouseTest.WithoutTheDoor.class})
class HouseTest {

    static final String ROOT = "org.ciyan";

    /** The house, ground floor first. A feature may use the floors below it: never a neighbour, never upstairs. */
    static final List<Set<String>> FLOORS = List.of(
            Set.of("kernel"),
            Set.of("platform"),
            Set.of("organization"),
            Set.of("identity", "audit"),
            Set.of("heritage", "roster", "body"),
            Set.of("course", "material"),
            Set.of("assessment", "conversion", "agenda"),
            Set.of("learning", "notebook", "hall", "training", "recognition"),
            Set.of("study", "ledger", "minutes", "measure"),
            Set.of("plan", "certificate"),
            Set.of("home", "search", "notification", "report", "register", "xapi", "seed"));

    /** Those for which a room is kept, and nothing is built. Who builds one takes it from here. */
    static final Set<String> UNBUILT = Set.of("training", "recognition", "notification", "xapi");

    /** What pages bind besides their views. */
    static final Set<String> TOOLS = Set.of("ActiveLocale", "CsrfToken", "CurrentUser", "Dates", "ImportAccess",
            "Preferences", "When");

    static final String[] EDGES = {"..web..", "..rest.."};

    @ArchTest
    static void everyFeatureUsesOnlyTheFloorsBelow(JavaClasses house) {
        for (int i = 0; i < FLOORS.size(); i++) {
            var neighboursAndAbove = FLOORS.subList(i, FLOORS.size()).stream().flatMap(Set::stream).toList();
            for (var feature : FLOORS.get(i)) {
                var forbidden = neighboursAndAbove.stream().filter(f -> !f.equals(feature))
                        .map(f -> ROOT + "." + f + "..").toArray(String[]::new);
                noClasses().that().resideInAPackage(ROOT + "." + feature + "..")
                        .should().dependOnClassesThat().resideInAnyPackage(forbidden)
                        .allowEmptyShould(UNBUILT.contains(feature)).check(house);
            }
        }
    }

    @ArchTest
    static void nothingIsBuiltWhereARoomIsOnlyKept(JavaClasses house) {
        var kept = UNBUILT.stream().map(f -> ROOT + "." + f + "..").toArray(String[]::new);
        classes().should().resideOutsideOfPackages(kept).check(house);
    }

    @ArchTest
    static void everyPackageHasAFloor(JavaClasses house) {
        var known = FLOORS.stream().flatMap(Set::stream).map(f -> ROOT + "." + f + "..").toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(house);
    }

    @ArchTest
    static final ArchRule theDomainKnowsNoEdge = noClasses().that().resideOutsideOfPackages(EDGES)
            .should().dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..",
                    "org.primefaces..", "org.omnifaces..", ROOT + "..web..", ROOT + "..rest.."));

    @ArchTest
    static void anEdgeIsPrivateToItsFeature(JavaClasses house) {
        FLOORS.stream().flatMap(Set::stream).filter(f -> !f.equals("platform")).forEach(feature ->
                noClasses().that().resideOutsideOfPackage(ROOT + "." + feature + "..")
                        .should().dependOnClassesThat()
                        .resideInAnyPackage(ROOT + "." + feature + ".web..", ROOT + "." + feature + ".rest..")
                        .check(house));
    }

    @ArchTest
    static final ArchRule theKernelIsPlain = classes().that().resideInAPackage("..kernel..")
            .should().onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "jakarta.persistence..", "jakarta.validation..", ROOT + ".kernel..");

    @ArchTest
    static final ArchRule onlyRepositoriesHoldTheEntityManager = fields().that()
            .haveRawType("jakarta.persistence.EntityManager")
            .should().beDeclaredInClassesThat().arePackagePrivate();

    @ArchTest
    static final ArchRule transactionsOpenAtTheService = noClasses().that().resideInAnyPackage(EDGES)
            .should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule noMethodOfAnEdgeOpensATransaction = noMethods().that()
            .areDeclaredInClassesThat().resideInAnyPackage(EDGES).should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses().should(TimeReads.WITHOUT_THE_CLOCK);

    /** A pattern would write numbers as in a book: account 1,234 is not found by its id. */
    @ArchTest
    static final ArchRule logsArePlainTexts = noClasses().should().callMethod(System.Logger.class, "log",
            System.Logger.Level.class, String.class, Object[].class);

    @ArchTest
    static final ArchRule viewsAreNamedViews = classes().that().haveSimpleNameEndingWith("View")
            .should().resideInAPackage("..web..").andShould().beAnnotatedWith(Named.class)
            .andShould().beAnnotatedWith(RequestScoped.class).andShould(PageBindings.BY_ITS_OWN_PAGE_ONLY);

    @ArchTest
    static final ArchRule whatPagesBindIsAViewOrATool = classes().that().areAnnotatedWith(Named.class)
            .and(are(not(tools()))).should().haveSimpleNameEndingWith("View");

    @ArchTest
    static final ArchRule everyToolIsBound = classes().that(are(tools())).and().areAnnotatedWith(Named.class)
            .should().beAnnotatedWith(RequestScoped.class).andShould(PageBindings.SOMEWHERE);

    @ArchTest
    static final ArchRule noEmptyNames = noClasses().should().haveSimpleNameEndingWith("Impl")
            .orShould().haveSimpleNameEndingWith("DTO").orShould().haveSimpleNameEndingWith("Manager")
            .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Helper");

    @ArchTest
    static final ArchRule entitiesKeepTheirFieldsPrivate = fields().that().areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and().areNotStatic().should().bePrivate();

    @ArchTest
    static final ArchRule onlyTheCurrentUserHandsOutScopes = noClasses().that()
            .resideOutsideOfPackages("..organization..", "..identity..").should().accessTargetWhere(makesAScope());

    /** A role counts only where it was given: an edge asks for its scope. To be shown is another matter. */
    @ArchTest
    static final ArchRule noEdgeAsksForARoleAlone = noClasses().that().resideInAnyPackage(EDGES)
            .and().resideOutsideOfPackage("..identity..")
            .should().callMethodWhere(asksForARoleAlone());

    /** It may everything: for what is loaded before anybody can have signed in, and for nothing else. */
    @ArchTest
    static final ArchRule onlySeedsActInTheNameOfTheSystem = noClasses().that().resideOutsideOfPackage("..seed..")
            .should().callMethod(Visitor.class, "system");

    /** The server's time is the only one; the demo county's past is made before anybody can have signed in. */
    @ArchTest
    static final ArchRule onlySeedsLiveAtAnotherTime = noClasses().that().resideOutsideOfPackage("..seed..")
            .should().callMethod(Clocks.class, "at", Instant.class, Runnable.class);

    @ArchTest
    static final ArchRule observersArePrivateToTheirPackage = methods().that(observe())
            .should().beDeclaredInClassesThat().arePackagePrivate();

    @ArchTest
    static final ArchRule enterpriseBeansStayInThePlatform = noClasses().that().resideOutsideOfPackage("..platform..")
            .should().dependOnClassesThat().resideInAPackage("jakarta.ejb..");

    @ArchTest
    static final ArchRule entitiesReferToEachOtherAcrossFeaturesById = fields().that().areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class).should(notHoldAnEntityOfAnotherFeature());

    private static DescribedPredicate<JavaClass> tools() {
        return DescribedPredicate.describe("tools of pages", type -> TOOLS.contains(type.getSimpleName()));
    }

    /** To narrow a scope that one has is everybody's. */
    private static DescribedPredicate<JavaAccess<?>> makesAScope() {
        return DescribedPredicate.describe("a scope is made", access ->
                access.getTargetOwner().isEquivalentTo(Scope.class)
                && access.getTarget() instanceof CodeUnitAccessTarget made && (made.getName().equals("<init>")
                || made.getRawReturnType().isEquivalentTo(Scope.class) && !made.getName().equals("narrowedTo")));
    }

    private static DescribedPredicate<JavaMethodCall> asksForARoleAlone() {
        return DescribedPredicate.describe("a role is asked for without its scope", call ->
                Set.of(CurrentUser.class, Rights.class).stream().anyMatch(call.getTargetOwner()::isEquivalentTo)
                && Set.of("getRoles", "roles", "grants").contains(call.getName()));
    }

    private static DescribedPredicate<JavaMethod> observe() {
        return DescribedPredicate.describe("observe an event", method -> method.getParameterAnnotations().stream()
                .anyMatch(marks -> marks.stream().map(JavaAnnotation::getRawType)
                        .anyMatch(m -> m.isEquivalentTo(Observes.class) || m.isEquivalentTo(ObservesAsync.class))));
    }

    private static ArchCondition<JavaField> notHoldAnEntityOfAnotherFeature() {
        return new ArchCondition<>("not hold an entity of another feature") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                var foreign = field.getAllInvolvedRawTypes().stream().filter(type -> type.isAnnotatedWith(Entity.class)
                        && !type.getPackageName().equals(field.getOwner().getPackageName())
                        && !Set.of("Unit", "Cadre").contains(type.getSimpleName())).map(JavaClass::getName).toList();
                var holds = field.getFullName() + " holds " + foreign;
                events.add(new SimpleConditionEvent(field, foreign.isEmpty(), holds));
            }
        };
    }

    /** The launcher is the door, not a floor: plain Java outside the WAR. */
    static final class WithoutTheDoor implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/ciyan/launch/");
        }
    }
}
