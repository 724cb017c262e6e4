package org.huying.intake.ledgerimport.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.huying.chassis.problem.Invalid;
import org.huying.intake.ledgerimport.sheet.SheetRow;
import org.junit.jupiter.api.Test;

class HeadingTest {
    private static final String NEEDED = "日期,社区,诉求内容,性质,类别";

    @Test
    void knows_columns_by_the_names_communities_give_them() {
        // When
        Heading heading = RowFixtures.heading("登记时间,所属社区,反映内容（必填）,＊诉求性质,诉求 类别,联系 电话,其他");
        // Then
        heading.mustSuffice();
        assertThat(heading.places())
                .containsEntry(Column.HEARD, 0)
                .containsEntry(Column.DESCRIPTION, 2)
                .containsEntry(Column.NATURE, 3)
                .containsEntry(Column.REPORTER_PHONE, 5)
                .hasSize(6);
    }

    @Test
    void is_not_a_title_nor_a_row_of_it() {
        assertThat(Heading.of(new SheetRow(1, List.of("中园社区 2023 年民情台账", "", ""))))
                .isEmpty();
        assertThat(Heading.of(new SheetRow(1, List.of("填表人", "日期", "2023-12-05"))))
                .isEmpty();
    }

    @Test
    void names_every_column_that_it_lacks() {
        assertThatThrownBy(RowFixtures.heading("日期,社区,诉求内容")::mustSuffice)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.members().toString())
                                .contains("/性质", "/类别")
                                .doesNotContain("/日期"));
    }

    @Test
    void may_have_no_column_twice_under_whatever_name() {
        assertThatThrownBy(RowFixtures.heading(NEEDED + ",登记时间")::mustSuffice)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.members().toString()).contains("/日期", "有两列"));
    }

    @Test
    void writes_days_that_are_numbers_as_days_and_leaves_other_numbers_alone() {
        // Given
        Heading heading = RowFixtures.heading(NEEDED + ",台账编号");
        // When
        SheetRow row = heading.dated(RowFixtures.row("45265", "中园", "漏水", "投诉", "噪声", "45265"), false);
        // Then
        assertThat(row.cells()).containsExactly("2023-12-05", "中园", "漏水", "投诉", "噪声", "45265");
    }

    @Test
    void of_the_template_has_every_column() {
        Heading heading = new Heading(
                java.util.Arrays.stream(Column.values()).map(Column::title).toList());
        heading.mustSuffice();
        assertThat(heading.places()).hasSize(Column.values().length);
    }
}
