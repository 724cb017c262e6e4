package org.huying.chassis.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is seen failing, in a town that breaks them all on purpose. */
class HouseRulesTest {
    private static final String TOWN_WITHOUT_RULES = "org.huying.chassis.testing.architecture.violations";
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(TOWN_WITHOUT_RULES);

    static Set<String> rules() {
        return HouseRules.of(TOWN_WITHOUT_RULES).keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void would_notice(String rule) {
        assertThat(HouseRules.of(TOWN_WITHOUT_RULES)
                        .get(rule)
                        .evaluate(VIOLATIONS)
                        .hasViolation())
                .isTrue();
    }
}
