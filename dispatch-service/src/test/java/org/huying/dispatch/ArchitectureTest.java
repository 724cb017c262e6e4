package org.huying.dispatch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.huying.chassis.testing.architecture.HouseRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String ROOT = "org.huying.dispatch";
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Set<String> rules() {
        return HouseRules.of(ROOT).keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_kept(String rule) {
        HouseRules.of(ROOT).get(rule).check(SERVICE);
    }

    /** When an organisation is open moves no deadline (domain.md §1). */
    @Test
    void deadlines_know_nothing_of_service_hours() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".deadline..", ROOT + ".timelimit..", ROOT + ".calendar..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".servicehours..")
                .check(SERVICE);
    }

    @Test
    void looks_at_the_whole_service() {
        assertThat(SERVICE.size()).isGreaterThan(30);
    }
}
