package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.huying.intake.reporter.Reporter;
import org.junit.jupiter.api.Test;

class ScreenedSummaryTest {
    @Test
    void keeps_the_first_words() {
        assertThat(ScreenedSummary.of("  门禁\n坏了  ", null)).isEqualTo("门禁 坏了");
    }

    @Test
    void cuts_after_sixty_characters_without_splitting_one() {
        String long61 = "😀".repeat(61);
        assertThat(ScreenedSummary.of(long61, null)).isEqualTo("😀".repeat(60) + "…");
        assertThat(ScreenedSummary.of("😀".repeat(60), null)).isEqualTo("😀".repeat(60));
    }

    @Test
    void masks_before_it_cuts_so_that_no_half_number_is_left() {
        String summary = ScreenedSummary.of("字".repeat(55) + "13800001234", null);
        assertThat(summary).doesNotContain("138");
    }

    @Test
    void masks_the_reporter_wherever_they_wrote_themselves() {
        Reporter reporter = new Reporter("南宫测试", "0851-5551234");
        assertThat(ScreenedSummary.of("南宫测试家漏水，电话0851-5551234，南宫测试", reporter)).doesNotContain("南宫测试", "5551234");
    }

    @Test
    void is_not_misled_by_a_reporter_without_a_name() {
        assertThat(ScreenedSummary.of("漏水", new Reporter(" ", null))).isEqualTo("漏水");
    }
}
