package org.huying.intake.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.huying.intake.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Where PLATFORM = new Where(Town.ZHONGYUAN, null, null, "X区", "3栋", null, "平台");
    private static final Where COMMUNITY = new Where(Town.ZHONGYUAN, null, null, null, null, null, null);
    private static final String HAWKERS = "X区3栋平台每天晚上都有流动摊贩占道摆摊，油烟大、噪声大，影响休息。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ｘ区３栋平台，每天晚上，都有流动摊贩占道摆摊；油烟大！噪声大！影响休息！！",
                "x区三栋平台 每天晚上都有流动摊贩 占道摆摊 油烟大 噪声大 影响休息",
                "X 区 3 栋 平 台 每天晚上都有流动摊贩占道摆摊\n油烟大噪声大\n影响休息"
            })
    void are_the_same_whatever_the_width_case_punctuation_spaces_and_numerals(String otherwise) {
        assertThat(words(HAWKERS).like(words(otherwise))).isEqualTo(1);
    }

    @Test
    void of_the_same_matter_told_in_other_words_are_partly_alike() {
        double like = words(HAWKERS).like(words("X区3栋平台夜间流动摊贩占道经营，油烟噪声扰民，影响居民休息。"));
        assertThat(like).isBetween(0.3, 0.6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X区3栋平台护栏松动，小孩在那里玩很危险。",
                "X区3栋2单元电梯坏了三天没有人来修，老人上下楼不方便。",
                "3栋有人遛狗不拴绳，吓到小孩。",
                "X区3栋楼道灯不亮，晚上下班回家看不清楼梯。"
            })
    void of_another_matter_at_the_same_place_are_hardly_alike_since_the_place_does_not_count(String another) {
        assertThat(words(HAWKERS).like(words(another))).isLessThan(0.15);
    }

    @Test
    void keep_the_place_where_it_is_not_known_to_be_one() {
        // Given
        String one = "3栋平台有摊贩";
        String another = "3栋平台护栏松动";
        // Then
        assertThat(Words.of(one, COMMUNITY).like(Words.of(another, COMMUNITY)))
                .isGreaterThan(Words.of(one, PLATFORM).like(Words.of(another, PLATFORM)));
    }

    @ParameterizedTest
    @CsvSource({"流动摊贩占道, 占道的流动摊贩, 0.73", "每天晚上流动摊贩占道摆摊, 流动摊贩每晚占道摆摊, 0.60", "灯坏了, 灯不亮, 0.00", "灯坏了, 路灯坏了, 0.80"})
    void find_short_chinese_texts_alike_where_words_between_spaces_would_not(String one, String other, double dice) {
        assertThat(words(one).like(words(other))).isCloseTo(dice, org.assertj.core.data.Offset.offset(0.005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "。", "3栋平台", "！！！ ……", "好"})
    void of_which_nothing_is_left_are_like_nothing(String empty) {
        assertThat(words(empty).like(words(empty))).isZero();
        assertThat(words(empty)).isEqualTo(Words.NONE);
    }

    @Test
    void are_alike_both_ways_and_whatever_stands_first() {
        Words one = words("楼道灯坏了");
        Words other = words("坏了的是楼道的灯");
        assertThat(one.like(other)).isEqualTo(other.like(one)).isStrictlyBetween(0.0, 1.0);
    }

    @Test
    void are_compared_up_to_the_five_hundredth_character() {
        // Given
        String same = "很".repeat(2) + "长".repeat(Words.COMPARED);
        // Then
        assertThat(words(same + "摊贩占道").like(words(same + "电梯停运"))).isEqualTo(1);
    }

    @Test
    void of_characters_beyond_the_basic_plane_are_compared_whole() {
        assertThat(words("𠮷野家门口").like(words("𠮶野家门口"))).isLessThan(1);
    }

    @Test
    void never_show_what_was_said() {
        assertThat(words("南宫测试家的狗")).hasToString("Words[6]");
    }

    private static Words words(String text) {
        return Words.of(text, PLATFORM);
    }
}
