package org.huying.intake.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.huying.intake.Town;
import org.junit.jupiter.api.Test;

class WhereTest {
    private static final Where COMMUNITY = at(null, null, null, null, null);

    @Test
    void may_be_another_of_which_no_named_part_differs() {
        assertThat(at(null, null, "X区", "3栋", "平台").mayBe(at(null, null, null, "3栋", null)))
                .isTrue();
        assertThat(at(null, null, "X区", "3栋", "平台").mayBe(at(null, null, "Y区", "3栋", null)))
                .isFalse();
        assertThat(at(Town.GRID, null, null, null, "凉亭").mayBe(at(Town.GRID, null, null, "3栋", null)))
                .isTrue();
    }

    @Test
    void may_not_be_another_with_which_it_has_no_named_part_in_common() {
        assertThat(at(null, null, null, "3栋", null).mayBe(at(null, null, null, null, "凉亭")))
                .isFalse();
        assertThat(at(null, null, null, "3栋", null).mayBe(COMMUNITY)).isFalse();
    }

    @Test
    void of_which_only_the_community_is_known_may_be_every_place_in_it() {
        assertThat(COMMUNITY.mayBe(at(null, null, null, "3栋", null))).isTrue();
        assertThat(COMMUNITY.mayBe(new Where(Town.YANAN, null, null, null, "3栋", null, null)))
                .isFalse();
    }

    @Test
    void is_the_nearer_the_narrower_the_part_that_both_name() {
        Where here = at(Town.GRID, "一期", "X区", "3栋", "平台");
        assertThat(here.nearness(at(null, null, null, "3栋", null))).isEqualTo(1);
        assertThat(here.nearness(at(null, null, null, null, "平台"))).isEqualTo(1);
        assertThat(here.nearness(at(null, null, "X区", null, null))).isEqualTo(0.7);
        assertThat(here.nearness(at(Town.GRID, null, null, null, null))).isEqualTo(0.5);
        assertThat(here.nearness(COMMUNITY)).isEqualTo(0.2);
        assertThat(here.nearness(new Where(Town.YANAN, null, null, null, "3栋", null, null)))
                .isZero();
    }

    @Test
    void has_its_building_for_a_landmark_or_what_else_is_named() {
        assertThat(at(null, "一期", "X区", "3栋", "平台").landmark()).isEqualTo("3栋");
        assertThat(at(null, "一期", "X区", null, "平台").landmark()).isEqualTo("平台");
        assertThat(at(null, "一期", null, null, null).landmark()).isEqualTo("一期");
        assertThat(at(Town.GRID, null, null, null, null).landmark()).isEmpty();
    }

    private static Where at(String grid, String estate, String zone, String building, String spot) {
        return new Where(Town.ZHONGYUAN, grid, estate, zone, building, null, spot);
    }
}
