package org.huying.dispatch.sighting;

import static org.assertj.core.api.Assertions.assertThat;

import org.huying.dispatch.casefile.CasePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceKeyTest {
    private static final String FENGYUAN = "520102033905";

    @ParameterizedTest
    @ValueSource(strings = {"3栋", "3幢", "3号楼", "3号栋", "3", "03栋", "３ 栋", " 3 号 楼 "})
    void is_the_same_however_a_building_is_written(String building) {
        // When
        PlaceKey key = PlaceKey.of(place(null, "X区", building, "平台"));
        // Then
        assertThat(key.text()).isEqualTo(FENGYUAN + "||X区|3栋|平台");
    }

    @ParameterizedTest
    @CsvSource({"ｘ区, 平 台", "x区, 平台", "X区, 平台"})
    void looks_neither_at_width_nor_at_spaces_nor_at_case(String zone, String spot) {
        assertThat(PlaceKey.of(place(null, zone, "3栋", spot))).isEqualTo(PlaceKey.of(place(null, "X区", "3栋", "平台")));
    }

    @Test
    void is_another_where_any_part_is_another() {
        // Given
        PlaceKey here = PlaceKey.of(place("五里小区", "X区", "3栋", "平台"));
        // Then
        assertThat(here)
                .isNotEqualTo(PlaceKey.of(place(null, "X区", "3栋", "平台")))
                .isNotEqualTo(PlaceKey.of(place("五里小区", "Y区", "3栋", "平台")))
                .isNotEqualTo(PlaceKey.of(place("五里小区", "X区", "13栋", "平台")))
                .isNotEqualTo(PlaceKey.of(place("五里小区", "X区", "3栋", "凉亭")));
    }

    @Test
    void begins_with_the_key_of_what_the_place_lies_in() {
        assertThat(PlaceKey.of(place(null, null, null, null)).text()).isEqualTo(FENGYUAN);
        assertThat(PlaceKey.of(place(null, "X区", null, null)).text()).isEqualTo(FENGYUAN + "||X区");
        assertThat(PlaceKey.of(place(null, null, null, "凉亭")).text()).isEqualTo(FENGYUAN + "||||凉亭");
    }

    @Test
    void cannot_be_made_of_a_part_that_looks_like_two() {
        assertThat(PlaceKey.of(place("A|B", null, null, null))).isNotEqualTo(PlaceKey.of(place("A", "B", null, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "public-security, 520102033905||X区",
        "public-security.suspicious-persons, 520102033905||X区",
        "public-securityish, 520102033905||X区|3栋|平台",
        "city-order.itinerant-vendors, 520102033905||X区|3栋|平台"
    })
    void tells_no_building_of_public_security(String topic, String told) {
        // Given
        PlaceKey key = PlaceKey.of(place(null, "X区", "3栋", "平台"));
        // Then
        assertThat(key.tellable(topic).text()).isEqualTo(told);
    }

    private static CasePlace place(String estate, String zone, String building, String spot) {
        return new CasePlace(FENGYUAN, FENGYUAN + "001", estate, zone, building, "2单元", "平台层", spot);
    }
}
