package org.huying.dispatch.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.pattern.Seen.MONDAY;
import static org.huying.dispatch.pattern.Seen.at;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPolicyTest {
    @Test
    void hawkers_are_mostly_seen_at_night() {
        // When
        var verdict = LabelPolicy.judge(Distribution.of(Seen.a6()));
        // Then
        assertThat(verdict.label()).isEqualTo(PatternLabel.NIGHT);
        assertThat(verdict.policy()).isEqualTo("three-quarters-from-evening-to-morning");
        assertThat(verdict.reason()).isEqualTo("16 时至次日 6 时 96.0%（96/100）· 96.0 % between 16:00 and 06:00");
    }

    @Test
    void nine_are_too_few_and_ten_are_not() {
        assertThat(label(9, 0, 0)).isEqualTo(PatternLabel.TOO_FEW);
        assertThat(label(10, 0, 0)).isEqualTo(PatternLabel.NIGHT);
    }

    @Test
    void three_quarters_are_mostly_and_a_little_less_is_not() {
        assertThat(label(15, 5, 0)).isEqualTo(PatternLabel.NIGHT);
        assertThat(label(14, 6, 0)).isEqualTo(PatternLabel.EVEN);
        assertThat(label(5, 15, 0)).isEqualTo(PatternLabel.DAYTIME);
    }

    @Test
    void what_is_neither_by_day_nor_at_night_may_be_at_weekends() {
        assertThat(label(8, 0, 12)).isEqualTo(PatternLabel.WEEKEND);
        assertThat(label(9, 2, 9)).isEqualTo(PatternLabel.EVEN);
    }

    private static PatternLabel label(int nights, int days, int weekendDays) {
        List<Glimpse> seen = new ArrayList<>();
        for (int i = 0; i < nights; i++) seen.add(at(MONDAY.plusDays(i % 5), 20, i));
        for (int i = 0; i < days; i++) seen.add(at(MONDAY.plusDays(i % 5), 10, i));
        for (int i = 0; i < weekendDays; i++) seen.add(at(MONDAY.plusDays(5), 11, i));
        return LabelPolicy.judge(Distribution.of(seen)).label();
    }
}
