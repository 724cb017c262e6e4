package org.huying.intake.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {
    @ParameterizedTest
    @CsvSource({
        "3栋, 3栋", "３栋, 3栋", "3幢, 3栋", "3号楼, 3栋", "3座, 3栋", "3#, 3栋", "３＃, 3栋", "3#楼, 3栋", "三栋, 3栋", "第三栋, 3栋",
        "3, 3栋", "03栋, 3栋", "3 栋, 3栋", "十二幢, 12栋", "二十号楼, 20栋", "一百零三栋, 103栋", "a座, A栋", "Ａ栋, A栋", "综合楼, 综合楼",
                "3栋东, 3栋东"
    })
    void writes_a_building_in_one_way(String written, String normal) {
        assertThat(NormalForm.building(written)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"2单元, 2单元", "二单元, 2单元", "２, 2单元", "A单元, A单元", "第二单元, 2单元", "东单元, 东单元"})
    void writes_a_unit_in_one_way(String written, String normal) {
        assertThat(NormalForm.unit(written)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"X区, X区", "ｘ区, X区", "x, X区", "三区, 3区", "东区, 东区"})
    void writes_a_zone_in_one_way(String written, String normal) {
        assertThat(NormalForm.zone(written)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "L1层, L1",
        "l1, L1",
        "Ｂ１, B1",
        "平台层, 平台层",
        "3楼, 3层",
        "三层, 3层",
        "12F, 12层",
        "3, 3层",
        "负一楼, 负1层",
        "地下二层, 负2层",
        "-1层, 负1层",
        "架空层, 架空层",
        "顶楼, 顶楼"
    })
    void keeps_a_floor_as_text(String written, String normal) {
        assertThat(NormalForm.floor(written)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"1203室, 1203", "１２０３, 1203", "1203号, 1203", "A1203室, A1203", "门卫室, 门卫室"})
    void writes_a_room_in_one_way(String written, String normal) {
        assertThat(NormalForm.room(written)).isEqualTo(normal);
    }

    @Test
    void has_nothing_of_what_says_nothing() {
        assertThat(new AddressParts("  ", null, "　", null, "", null, null, "随便 写").normalised())
                .isEqualTo(new AddressParts(null, null, null, null, null, null, null, "随便 写"));
    }

    @Test
    void is_the_same_once_more() {
        AddressParts once = new AddressParts("Ａ 园", "ｘ区", "三号楼", "二", "三楼", "1203室", "护栏", null).normalised();
        assertThat(once.normalised()).isEqualTo(once);
    }
}
