package org.huying.intake.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huying.intake.Town;
import org.huying.intake.concern.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessRulesTest {
    private static final Instant NOON = Instant.parse("2023-12-01T04:00:00Z");
    private static final Where PLATFORM = new Where(Town.ZHONGYUAN, Town.GRID, null, "X区", "3栋", null, "平台");
    private static final String HAWKERS = "X区3栋平台每天晚上都有流动摊贩占道摆摊，油烟大、噪声大，影响休息。";
    private static final LikenessRules RULES = new LikenessRules(
            Duration.ofDays(30),
            LikenessStart.weights(List.of("PLACE:30", "TOPIC:25", "TIME:10", "WORDS:35")),
            55,
            50,
            5);

    @ParameterizedTest
    @ValueSource(strings = {"X区3栋平台夜间流动摊贩占道经营，油烟噪声扰民，影响居民休息。", "晚上好多小贩在X区三栋的平台上摆摊，又吵油烟又大，没法睡觉。", "三栋平台摊贩太多了，晚上十点还在卖烧烤"})
    void hawkers_on_the_platform_told_in_different_words_under_one_topic_are_proposed(String otherwise) {
        // When
        var resemblance = RULES.between(
                matter("city-order.itinerant-vendors", HAWKERS), matter("city-order.itinerant-vendors", otherwise));
        // Then
        assertThat(resemblance)
                .hasValueSatisfying(it -> assertThat(RULES.isWorthProposing(it)).isTrue());
    }

    @Test
    void the_same_place_and_nearly_the_same_words_are_proposed_under_another_topic_too() {
        // Given
        Matter one = matter("city-order.itinerant-vendors", HAWKERS);
        Matter other = matter("environment.fumes", "Ｘ区３栋平台，每天晚上有流动摊贩占道摆摊！油烟大，噪声大，影响休息");
        // When
        var resemblance = RULES.between(one, other).orElseThrow();
        // Then
        assertThat(RULES.isWorthProposing(resemblance)).isTrue();
        assertThat(codes(resemblance))
                .contains(Likeness.SAME_BUILDING, Likeness.ALIKE_WORDS)
                .doesNotContain(Likeness.SAME_TOPIC, Likeness.RELATED_TOPIC);
    }

    @ParameterizedTest
    @CsvSource({
        "property.lift, X区3栋2单元电梯坏了三天没有人来修，老人上下楼不方便。",
        "property.maintenance, X区3栋楼道灯不亮，晚上下班回家看不清楼梯。",
        "safety.cracks, X区3栋平台护栏松动，小孩在那里玩很危险。",
        "neighbourhood.noise, 3栋楼上装修噪声很大，中午也不停，影响休息。",
        "neighbourhood.smoke, X区3栋每天晚上有人在楼道里抽烟，味道大，影响居民休息。",
        "neighbourhood.pets, 3栋有人遛狗不拴绳，吓到小孩。"
    })
    void different_matters_in_one_building_are_not_proposed(String topic, String words) {
        assertThat(RULES.between(matter("city-order.itinerant-vendors", HAWKERS), matter(topic, words)))
                .isEmpty();
    }

    @Test
    void nothing_is_proposed_beyond_thirty_days_or_at_another_place() {
        Matter here = matter("city-order.itinerant-vendors", HAWKERS);
        Where elsewhere = new Where(Town.ZHONGYUAN, Town.GRID, null, "X区", "4栋", null, "平台");
        assertThat(RULES.between(here, at(NOON.plus(Duration.ofDays(30))))).isPresent();
        assertThat(RULES.between(here, at(NOON.plus(Duration.ofDays(30)).plusSeconds(1))))
                .isEmpty();
        assertThat(RULES.between(
                        here,
                        new Matter(
                                "city-order.itinerant-vendors",
                                Channel.WEB,
                                elsewhere,
                                NOON,
                                Words.of(HAWKERS, elsewhere))))
                .isEmpty();
    }

    @Test
    void the_score_is_what_the_policies_measure_by_their_weights() {
        // Given
        Matter one = matter("city-order.itinerant-vendors", HAWKERS);
        // Then
        assertThat(RULES.between(one, one)).map(Resemblance::score).contains(100);
        assertThat(RULES.between(one, at(NOON.plus(Duration.ofDays(15)))))
                .map(Resemblance::score)
                .contains(95);
        assertThat(RULES.between(one.wordless(), one)).map(Resemblance::score).contains(65);
    }

    @Test
    void the_same_grid_with_other_words_is_weaker_than_the_same_building() {
        // Given
        Where grid = new Where(Town.ZHONGYUAN, Town.GRID, null, null, null, null, null);
        Matter one = matter("city-order.itinerant-vendors", HAWKERS);
        // When
        int inGrid = RULES.between(
                        one, new Matter("city-order.itinerant-vendors", Channel.WEB, grid, NOON, Words.of("摊贩多", grid)))
                .orElseThrow()
                .score();
        // Then
        assertThat(inGrid)
                .isLessThan(RULES.between(one, matter("city-order.itinerant-vendors", "摊贩多"))
                        .orElseThrow()
                        .score());
    }

    @Test
    void each_reason_says_in_chinese_first_why_and_how_much() {
        // Given
        Where building = new Where(Town.ZHONGYUAN, null, null, null, "3栋", null, null);
        Matter visit =
                new Matter("city-order.shop-spill", Channel.GRID_VISIT, building, NOON, Words.of(HAWKERS, building));
        // When
        var reasons = RULES.between(matter("city-order.itinerant-vendors", HAWKERS), visit)
                .orElseThrow()
                .reasons();
        // Then
        assertThat(reasons)
                .extracting(Reason::text)
                .containsExactly(
                        "同一大类 · Related topic",
                        "同一社区 · Same community",
                        "同一楼栋 · Same building",
                        "来自不同渠道 · Came by another channel",
                        "时间相近 100% · Close in time, 100 %",
                        "文字相近 " + reasons.get(5).percent() + "% · Words alike, "
                                + reasons.get(5).percent() + " %");
        assertThat(Reason.read(Reason.written(reasons))).isEqualTo(reasons);
    }

    @Test
    void a_draft_has_no_channel_to_differ_by() {
        Matter draft = new Matter("city-order.itinerant-vendors", null, PLATFORM, NOON, Words.of(HAWKERS, PLATFORM));
        assertThat(codes(RULES.between(draft, matter("city-order.itinerant-vendors", HAWKERS))
                        .orElseThrow()))
                .doesNotContain(Likeness.ANOTHER_CHANNEL);
    }

    @Test
    void weights_that_cannot_be_used_are_refused() {
        assertThatThrownBy(() -> with(LikenessStart.weights(List.of("PLACE:30"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(LikenessStart.weights(List.of("PLACE:0", "TOPIC:0", "TIME:0", "WORDS:0"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LikenessStart.weights(List.of("LUCK:30")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LikenessRules with(Map<LikenessPolicy, Integer> weights) {
        return new LikenessRules(Duration.ofDays(30), weights, 55, 50, 5);
    }

    private static List<Likeness> codes(Resemblance resemblance) {
        return resemblance.reasons().stream().map(Reason::code).toList();
    }

    private static Matter matter(String topic, String words) {
        return new Matter(topic, Channel.WEB, PLATFORM, NOON, Words.of(words, PLATFORM));
    }

    private static Matter at(Instant raised) {
        return new Matter("city-order.itinerant-vendors", Channel.WEB, PLATFORM, raised, Words.of(HAWKERS, PLATFORM));
    }
}
