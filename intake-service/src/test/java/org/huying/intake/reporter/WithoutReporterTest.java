package org.huying.intake.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithoutReporterTest {
    private static final WithoutReporter WITHOUT = new WithoutReporter(new Reporter("南宫 测试", "8555 1234"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我是南宫测试，请回电",
                "我是南宫 测试，请回电",
                "我是南宫·测试，请回电",
                "我是85551234，请回电",
                "我是8555-1234，请回电",
                "我是８５５５　１２３４，请回电"
            })
    void names_nobody_any_more_however_it_was_written(String text) {
        assertThat(WITHOUT.apply(text)).isEqualTo("我是＊＊＊，请回电");
    }

    @Test
    void loses_every_number_that_identifies_a_person_because_nobody_can_tell_whose_it_is() {
        assertThat(WITHOUT.apply("车贵A12345堵了门，电话138 0000 1234")).doesNotContain("12345", "0000");
    }

    @Test
    void keeps_everything_else_and_changes_nothing_the_second_time() {
        String once = WITHOUT.apply("X区3栋平台，南宫测试 2023-12-01 来过");
        assertThat(once).isEqualTo("X区3栋平台，＊＊＊ 2023-12-01 来过");
        assertThat(WITHOUT.apply(once)).isEqualTo(once);
        assertThat(WITHOUT.apply(null)).isNull();
    }

    @Test
    void of_nobody_masks_numbers_alone() {
        WithoutReporter nobody = new WithoutReporter(new Reporter(null, null));
        assertThat(nobody.apply("南宫测试 13800001234")).isEqualTo("南宫测试 ＊＊＊");
    }

    @Test
    void takes_signs_of_a_pattern_in_a_name_as_they_are() {
        WithoutReporter odd = new WithoutReporter(new Reporter("A.(B)[", null));
        assertThat(odd.apply("写着 A.(B)[ 的人")).isEqualTo("写着 ＊＊＊ 的人");
    }
}
