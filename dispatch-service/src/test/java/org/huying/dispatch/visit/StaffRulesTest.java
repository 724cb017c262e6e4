package org.huying.dispatch.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huying.dispatch.datafile.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffRulesTest {
    private static final StaffRule.Reason WHY = new StaffRule.Reason("因为", "because");

    @ParameterizedTest
    @CsvSource({
        "public-security.suspicious-persons, 2023-12-04T02:00:00Z, public-security",
        "housing.cracked-walls, 2023-12-04T02:00:00Z, dangerous-buildings",
        "neighbourhood.noise, 2023-12-07T10:00:00Z, evening",
        "neighbourhood.noise, 2023-12-07T21:59:59Z, evening"
    })
    void asks_for_two_and_says_by_which_rule_and_why(String topic, Instant at, String rule) throws IOException {
        // Given
        StaffRules rules = starter();
        // When
        assertThatThrownBy(() -> rules.mustBeKept(topic, at, 1)).isInstanceOfSatisfying(TooFewStaff.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.members()).containsEntry("minimumStaff", 2).containsEntry("ruleVersion", "2000-01-01");
            assertThat(refusal.detail()).contains("至少需 2 人");
        });
        // Then two are enough
        assertThatCode(() -> rules.mustBeKept(topic, at, 2)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "neighbourhood.noise, 2023-12-07T09:59:59Z",
        "neighbourhood.noise, 2023-12-07T22:00:00Z",
        "public-securityish, 2023-12-07T02:00:00Z"
    })
    void lets_one_go_alone_where_no_rule_is_for_it(String topic, Instant at) throws IOException {
        StaffRules rules = starter();
        assertThatCode(() -> rules.mustBeKept(topic, at, 1)).doesNotThrowAnyException();
    }

    @Test
    void holds_a_visit_to_the_version_of_its_day_however_late_it_is_told() {
        // Given
        StaffRules rules = new StaffRules(List.of(version("2024-01-01", 3), version("2000-01-01", 2)));
        Instant lastEvening = Instant.parse("2023-12-31T15:59:59Z");
        // Then
        assertThatCode(() -> rules.mustBeKept("any", lastEvening, 2)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.mustBeKept("any", lastEvening.plusSeconds(1), 2))
                .isInstanceOf(TooFewStaff.class);
        assertThatCode(() -> rules.mustBeKept("any", Instant.parse("1999-12-31T00:00:00Z"), 1))
                .doesNotThrowAnyException();
    }

    @Test
    void cannot_be_written_down_ambiguously() {
        StaffRule one = new StaffRule("one", WHY, null, null, null, 2);
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThatThrownBy(() -> new StaffRules.Version(day, List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StaffRules(List.of(version("2024-01-01", 2), version("2024-01-01", 3))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StaffRule("one", WHY, null, LocalTime.NOON, null, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StaffRule("one", WHY, null, null, null, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static StaffRules.Version version(String day, int staff) {
        return new StaffRules.Version(
                LocalDate.parse(day), List.of(new StaffRule("every", WHY, null, null, null, staff)));
    }

    private static StaffRules starter() throws IOException {
        return new StaffRules(
                DataFile.read("visit-rules/starter.yaml", StaffRulesFile.class).versions());
    }
}
