package org.huying.chassis.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "138  0013  8000",
                "138 - 0013 - 8000",
                "138.0013.8000",
                "1 3 8 0 0 1 3 8 0 0 0",
                "138\u200b0013\u200b8000",
                "138\u30000013\u30008000",
                "138－0013－8000",
                "１３８００１３８０００",
                "+8613800138000",
                "+86 138 0013 8000",
                "＋８６ １３８００１３８０００",
                "008613800138000",
                "0086 138 0013 8000",
                "(+86)13800138000",
                "86-13800138000"
            })
    void masks_a_mobile_number_however_it_is_written(String number) {
        assertThat(Screening.mask("请致电" + number + "联系")).contains("＊＊＊").doesNotContainPattern("[0-9０-９]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0851-85551234",
                "085185551234",
                "0851 8555 1234",
                "(0851)85551234",
                "（0851）8555-1234",
                "010-65551234",
                "０８５１－８５５５１２３４",
                "+86 851 8555 1234"
            })
    void masks_a_landline_number(String number) {
        assertThat(Screening.mask("家里电话" + number + "。")).contains("＊＊＊").doesNotContainPattern("[0-9０-９]{3}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "520102199001011234",
                "52010219900101123X",
                "52010219900101123x",
                "520102 19900101 1234",
                "520102-19900101-123X",
                "5201 0219 9001 0112 34",
                "５２０１０２１９９００１０１１２３Ｘ"
            })
    void masks_an_identity_card(String card) {
        assertThat(Screening.mask("身份证" + card + "，谢谢")).isEqualTo("身份证＊＊＊，谢谢");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "贵A12345",
                "贵A·12345",
                "贵A 1B345",
                "贵a12345",
                "贵AD12345",
                "贵A·F12345",
                "贵A12345D",
                "贵A1234警",
                "粤Z1234港",
                "贵Ａ１２３４５"
            })
    void masks_a_licence_plate_also_of_new_energy_vehicles(String plate) {
        assertThat(Screening.mask("车牌" + plate + "占道")).isEqualTo("车牌＊＊＊占道");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WLC-20231201-0001",
                "WLC-20231201-1390 已办结",
                "case WLC-20231201-0001 of 2023-12-01",
                "社区520102033901",
                "网格520102033901001",
                "网格520102033901001 520102033901002",
                "GPG-520102033901001",
                "DESK-520102033000",
                "2023-12-01",
                "2023年12月1日 13:45",
                "2023-12-01T13:45:00.123456Z",
                "2023-12-01 13:45:00",
                "018c2a5e-7b1f-7000-8a13-a13800138000",
                "018c2a5e-1380-7013-8000-138001380001",
                "traceId=4bf92f13800138000da6a3ce929d0e0e",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "3栋2单元1501室",
                "新Windows电脑",
                "换新Switch开关",
                "共收集76件，办结40件，52.6%",
                "12345热线",
                "1700000000",
                "1700000000123",
                ""
            })
    void leaves_numbers_that_name_no_person(String text) {
        assertThat(Screening.mask(text)).isEqualTo(text);
    }

    @Test
    void changes_nothing_but_what_it_masks() {
        assertThat(Screening.mask("３号楼，电话１３８００１３８０００，Ａ座")).isEqualTo("３号楼，电话＊＊＊，Ａ座");
    }

    @Test
    void masks_every_number_in_a_text() {
        assertThat(Screening.mask("13800138000或13900139000，车贵A12345")).isEqualTo("＊＊＊或＊＊＊，车＊＊＊");
    }
}
