package org.huying.intake.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressLineTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "7栋2单元L1层护栏外墙,            -, -, 7栋, 2单元, L1, -, 护栏外墙, -",
                "半山小镇的兰花坡森林公园某处凉亭, 半山小镇, -, -, -, -, -, 兰花坡森林公园某处凉亭, -",
                "位于半山小镇的兰花坡森林公园某处凉亭墙体, 半山小镇, -, -, -, -, -, 兰花坡森林公园某处凉亭墙体, -",
                "X区3栋平台,                     -, X区, 3栋, -, -, -, 平台, -",
                "丰园社区X区3栋平台,              -, X区, 3栋, -, -, -, 平台, -",
                "V区18栋某住户,                  -, V区, 18栋, -, -, -, -, 某住户",
                "中园社区党群服务中心,            -, -, -, -, -, -, 党群服务中心, -",
                "延安南路12号,                   延安南路12号, -, -, -, -, -, -, -",
                "延安南路社区五里小区,            五里小区, -, -, -, -, -, -, -",
                "Ｘ区３号楼平台层,                -, X区, 3栋, -, 平台层, -, -, -",
                "x区三幢二单元十二楼1203室,       -, X区, 3栋, 2单元, 12层, 1203, -, -",
                "碧桂园十二栋负一层车库入口,      碧桂园, -, 12栋, -, 负1层, -, 车库入口, -",
                "五里花园二期A座1203,             五里花园二期, -, A栋, -, -, 1203, -, -",
                "3# 2单元 1203,                  -, -, 3栋, 2单元, -, 1203, -, -",
                "和园小区3栋B1车库,               和园小区, -, 3栋, -, B1, -, 车库, -",
                "贵阳市南明区五里冲街道盛园社区7栋, -, -, 7栋, -, -, -, -, -",
                "农贸市场路口,                    -, -, -, -, -, -, 农贸市场路口, -",
                "小游园凉亭,                      -, -, -, -, -, -, 小游园凉亭, -",
            })
    void is_read_into_its_parts(
            String line,
            String estate,
            String zone,
            String building,
            String unit,
            String floor,
            String room,
            String spot,
            String freeText) {
        assertThat(AddressLine.parse(line).parts())
                .isEqualTo(new AddressParts(estate, zone, building, unit, floor, room, spot, freeText));
    }

    @Test
    void leaves_in_the_free_text_what_it_cannot_read_and_what_is_said_twice() {
        assertThat(AddressLine.parse("3栋和5栋之间").parts())
                .isEqualTo(new AddressParts(null, null, "3栋", null, null, null, null, "和5栋之间"));
        assertThat(AddressLine.parse("我家在五里小区，张三家旁").parts())
                .isEqualTo(new AddressParts("五里小区", null, null, null, null, null, null, "我家在 张三家旁"));
        assertThat(AddressLine.parse("  ").parts())
                .isEqualTo(new AddressParts(null, null, null, null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X区3栋住着李四", "3栋1203，电话13800001234", "李四家", "找王五门口的人"})
    void takes_no_person_for_a_place(String line) {
        AddressParts parts = AddressLine.parse(line).parts();
        assertThat(parts.spot() + parts.estate()).doesNotContain("李四", "王五", "1380");
        assertThat(parts.freeText()).isNotNull();
    }

    @Test
    void says_which_community_was_named() {
        assertThat(AddressLine.parse("南明区丰园社区X区3栋").locality()).isEqualTo("南明区丰园社区");
        assertThat(AddressLine.parse("X区3栋").locality()).isNull();
    }

    @Test
    void loses_no_character_of_any_line() {
        Random random = new Random(20231220);
        for (int i = 0; i < 5_000; i++) {
            // Given
            String line = random(random);
            // When
            AddressLine read = AddressLine.parse(line);
            // Then
            assertThat(read.written()).isEqualTo(line);
            assertThat(read.parts().normalised()).as(line).isEqualTo(read.parts());
            for (var piece : read.pieces())
                if (piece.isUnread())
                    assertThat(read.parts().freeText()).contains(piece.written().replaceAll("^[\\s，]+|[\\s，]+$", ""));
        }
    }

    @Test
    void reads_a_very_long_line_too() {
        String line = "凉亭旁".repeat(20_000) + " ".repeat(20_000) + "五里街道社区".repeat(5_000);
        assertThat(AddressLine.parse(line).written()).isEqualTo(line);
    }

    private static String random(Random random) {
        String[] words = {
            "X区", "３号楼", "二单元", "L1层", "平台层", "1203", "室", "护栏", "外墙", "凉亭", "五里小区", "延安南路", "的", "，", " ", "某", "张",
            "😀", "社区", "街道", "#", "12", "十", "\n", "B1", "-", "旁", "公园"
        };
        return Stream.generate(() -> words[random.nextInt(words.length)])
                .limit(random.nextInt(12))
                .collect(Collectors.joining());
    }
}
