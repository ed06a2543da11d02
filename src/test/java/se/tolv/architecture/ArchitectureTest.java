package se.tolv.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The house's rules: who may know whom, and what may happen where (docs/architecture.md). */
class ArchitectureTest {

    private static final JavaClasses TOLV = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.tolv");

    /** Each feature, and the features it may know besides {@code platform}. */
    private static final Map<String, List<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("audit", List.of()),
            Map.entry("account", List.of("audit")),
            Map.entry("competency", List.of("account", "audit")),
            Map.entry("question", List.of("account", "audit", "competency")),
            Map.entry("guide", List.of("account", "audit", "competency", "question")),
            Map.entry("vacancy", List.of("account", "audit", "competency", "question", "guide")),
            Map.entry("candidate", List.of("account", "audit", "competency", "question", "guide", "vacancy")),
            Map.entry("equality", List.of("account", "audit", "vacancy", "candidate")),
            Map.entry(
                    "interview",
                    List.of("account", "audit", "competency", "question", "guide", "vacancy", "candidate")),
            Map.entry(
                    "reference",
                    List.of("account", "audit", "competency", "question", "guide", "vacancy", "candidate")),
            Map.entry(
                    "decision",
                    List.of(
                            "account",
                            "audit",
                            "competency",
                            "question",
                            "guide",
                            "vacancy",
                            "candidate",
                            "interview",
                            "reference")),
            Map.entry(
                    "feedback",
                    List.of(
                            "account",
                            "audit",
                            "competency",
                            "question",
                            "guide",
                            "vacancy",
                            "candidate",
                            "interview",
                            "reference",
                            "decision")));

    @Test
    void platform_knowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("se.tolv.platform..")
                .should()
                .dependOnClassesThat(resideInAPackage("se.tolv..").and(not(resideInAPackage("se.tolv.platform.."))))
                .check(TOLV);
    }

    @Test
    void features_knowOnlyWhatTheyStandOn() {
        MAY_KNOW.forEach((feature, known) -> {
            String[] allowed = allowedPackages(feature, known);
            noClasses()
                    .that()
                    .resideInAPackage("se.tolv." + feature + "..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("se.tolv..").and(not(resideInAnyPackage(allowed))))
                    .allowEmptyShould(true)
                    .check(TOLV);
        });
    }

    private static String[] allowedPackages(String feature, List<String> known) {
        return Stream.concat(Stream.of("platform", feature), known.stream())
                .map(name -> "se.tolv." + name + "..")
                .toArray(String[]::new);
    }

    @Test
    void everyFeature_hasItsPlaceInTheHouse() {
        classes()
                .that()
                .resideInAPackage("se.tolv.*..")
                .should()
                .resideInAnyPackage(Stream.concat(Stream.of("platform", "portal"), MAY_KNOW.keySet().stream())
                        .map(name -> "se.tolv." + name + "..")
                        .toArray(String[]::new))
                .check(TOLV);
    }

    @Test
    void packages_haveNoCycles() {
        slices().matching("se.tolv.(*)..").should().beFreeOfCycles().check(TOLV);
    }

    @Test
    void pagesAndResources_neverTouchTheEntityManager() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Pages")
                .or()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.sql.DataSource")
                .check(TOLV);
    }

    @Test
    void entities_reachNoTemplateAndNoJson() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleName("Templates")
                .or(areEndpoints())
                .should(handleNoEntity())
                .check(TOLV);
    }

    @Test
    void time_comesFromTheInjectedClock() {
        noClasses()
                .should(callMethodWhere(new DescribedPredicate<JavaMethodCall>("the wall clock is read") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        String owner = call.getTargetOwner().getName();
                        boolean now = owner.startsWith("java.time.")
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
                        return now
                                || (owner.equals("java.lang.System")
                                        && call.getName().equals("currentTimeMillis"));
                    }
                }))
                .check(TOLV);
    }

    @Test
    void settings_areReadByTheirClass() {
        noFields()
                .should(new ArchCondition<JavaField>("name a setting of Tolv") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean named = field.isAnnotatedWith(ConfigProperty.class)
                                && field.getAnnotationOfType(ConfigProperty.class)
                                        .name()
                                        .startsWith("tolv.");
                        events.add(new SimpleConditionEvent(field, named, field.getFullName() + " names a setting"));
                    }
                })
                .check(TOLV);
    }

    @Test
    void everyEndpoint_saysWhoMayCallIt() {
        methods().that(areEndpoints()).should(sayWhoMayCallThem()).check(TOLV);
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return new DescribedPredicate<>("are endpoints") {
            @Override
            public boolean test(JavaMethod method) {
                return method.getOwner().isAnnotatedWith(Path.class)
                        && method.getAnnotations().stream()
                                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class);
                events.add(new SimpleConditionEvent(method, said, method.getFullName() + " says who may call it"));
            }
        };
    }

    private static ArchCondition<JavaMethod> handleNoEntity() {
        return new ArchCondition<>("handle no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " handles the entity " + type.getName())));
            }
        };
    }
}
