package org.huying.chassis.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huying.chassis.schedule.Spread;

/** The rules of the house that a machine can check (architecture.md §1, §2), for the service under a root package. */
public final class HouseRules {
    private static final String[] ADAPTERS = {"..web..", "..messaging.."};
    private static final String[] EDGE_TYPES = {
        "jakarta.ws.rs..",
        "org.apache.kafka..",
        "org.eclipse.microprofile.reactive..",
        "org.eclipse.microprofile.openapi..",
        "io.smallrye.reactive.."
    };

    private HouseRules() {}

    /** By name, so that a test can say which one is broken. */
    public static Map<String, ArchRule> of(String root) {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put(
                "features do not know their adapters",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ADAPTERS)
                        .should()
                        .dependOnClassesThat(DescribedPredicate.describe(
                                "are adapters of " + root,
                                it -> it.getPackageName().startsWith(root) && isAdapter(it))));
        rules.put(
                "features know nothing of HTTP and Kafka",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ADAPTERS)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(EDGE_TYPES));
        rules.put(
                "adapters are nobody else's business",
                classes().that().resideInAnyPackage(ADAPTERS).should().notBePublic());
        rules.put(
                "features form no cycle",
                SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put(
                "names are nouns of the town", noClasses().should().haveNameMatching(".*(Impl|Manager|Utils?|Helper)"));
        rules.put(
                "every endpoint says who may call it",
                methods().that(areEndpoints()).should(beGuardedAndPublic()).allowEmptyShould(true));
        rules.put(
                "time comes from the clock that is injected",
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(Clock.class, "systemUTC"));
        rules.put(
                "nothing is injected into fields",
                fields().should().notBeAnnotatedWith(Inject.class).allowEmptyShould(true));
        rules.put(
                "what looks for work every few seconds does not all look at once",
                methods()
                        .that()
                        .areAnnotatedWith(Scheduled.class)
                        .should(beginSpread())
                        .allowEmptyShould(true));
        rules.put("nobody prints", GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        return rules;
    }

    private static boolean isAdapter(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.contains(".web.") || name.contains(".messaging.");
    }

    private static ArchCondition<JavaMethod> beginSpread() {
        return new ArchCondition<>("begin up to some time later") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Scheduled scheduled = method.getAnnotationOfType(Scheduled.class);
                boolean often = scheduled.every().matches(".*\\d+s}?");
                if (often && !scheduled.executionMaxDelay().equals(Spread.OVER))
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " begins with all others"));
            }
        };
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe(
                "are endpoints",
                method -> method.getAnnotations().stream()
                        .anyMatch(it -> it.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    /** Quarkus overlooks a resource method that is not public, without a word. */
    private static ArchCondition<JavaMethod> beGuardedAndPublic() {
        return new ArchCondition<>("be public and name the roles that may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean guarded = Stream.<Class<? extends Annotation>>of(
                                RolesAllowed.class, PermitAll.class, Authenticated.class)
                        .anyMatch(guard -> method.isAnnotatedWith(guard)
                                || method.getOwner().isAnnotatedWith(guard));
                boolean isPublic = method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC);
                if (!guarded || !isPublic)
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is open or not public"));
            }
        };
    }
}
