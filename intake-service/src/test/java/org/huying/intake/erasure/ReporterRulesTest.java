package org.huying.intake.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huying.intake.concern.Nature;
import org.junit.jupiter.api.Test;

class ReporterRulesTest {
    private static final LocalDate FIRST = LocalDate.parse("2000-01-01");
    private static final Instant ENDED = Instant.parse("2023-12-14T16:30:00Z");
    private static final ReporterRule ALL = new ReporterRule(null, null, 365, FIRST);

    @Test
    void the_rule_that_says_most_about_the_concern_decides() {
        ReporterRule confidential = new ReporterRule(null, true, 180, FIRST);
        ReporterRule tipOff = new ReporterRule(Nature.TIP_OFF, null, 90, FIRST);
        ReporterRule both = new ReporterRule(Nature.TIP_OFF, true, 60, FIRST);
        ReporterRules rules = new ReporterRules(List.of(ALL, both, confidential, tipOff));
        assertThat(rules.of(Nature.HELP, false, ENDED)).isEqualTo(ALL);
        assertThat(rules.of(Nature.HELP, true, ENDED)).isEqualTo(confidential);
        assertThat(rules.of(Nature.TIP_OFF, false, ENDED)).isEqualTo(tipOff);
        assertThat(rules.of(Nature.TIP_OFF, true, ENDED)).isEqualTo(both);
    }

    @Test
    void of_its_versions_the_one_of_the_day_of_the_ending_in_shanghai() {
        ReporterRule later = new ReporterRule(null, null, 30, LocalDate.parse("2023-12-15"));
        ReporterRules rules = new ReporterRules(List.of(ALL, later));
        assertThat(rules.of(Nature.HELP, false, ENDED)).isEqualTo(later);
        assertThat(rules.of(Nature.HELP, false, ENDED.minusSeconds(3_600))).isEqualTo(ALL);
    }

    @Test
    void rules_under_which_somebody_would_be_known_for_ever_are_refused() {
        assertThatThrownBy(() -> new ReporterRules(List.of(new ReporterRule(null, true, 1, FIRST))))
                .hasMessageContaining("no rule for all");
        assertThatThrownBy(() -> new ReporterRules(List.of(ALL, new ReporterRule(null, null, 1, FIRST))))
                .hasMessageContaining("given twice");
        assertThatThrownBy(() -> new ReporterRule(null, null, 4_000, FIRST)).hasMessageContaining("days");
    }

    @Test
    void those_that_are_shipped_can_be_used() {
        assertThatCode(() -> new ReporterRulesStart().rules("retention/reporter.json"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new ReporterRulesStart().rules("retention/none.json"))
                .isInstanceOf(IOException.class);
    }
}
