package org.huying.reporting.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String ROOT = "org.huying.reporting";
    private static final String TOWN_WITHOUT_RULES = "org.huying.reporting.architecture.violations";

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(TOWN_WITHOUT_RULES);

    static Set<String> rules() {
        return HouseRules.of(ROOT).keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_kept(String rule) {
        HouseRules.of(ROOT).get(rule).check(SERVICE);
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

    @Test
    void looks_at_the_whole_service() {
        assertThat(SERVICE.size()).isGreaterThan(30);
    }
}
