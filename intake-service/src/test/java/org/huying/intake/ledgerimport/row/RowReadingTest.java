package org.huying.intake.ledgerimport.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.huying.intake.concern.Channel;
import org.huying.intake.concern.Nature;
import org.huying.intake.concern.Urgency;
import org.huying.intake.reporter.Reporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReadingTest {
    private static final Instant NOW = Instant.parse("2023-12-20T04:00:00Z");
    private static final String NEEDED = "日期,社区,诉求内容,性质,类别";

    @Test
    void becomes_what_it_says() {
        // When
        LedgerRow row = read(
                NEEDED + ",网格,地址,台账编号,诉求人,联系电话,紧急程度,是否保密,渠道",
                "2023年12月5日",
                "中园社区",
                "楼上噪声",
                "投诉",
                "噪声",
                "第一网格",
                "7栋2单元L1层护栏外墙",
                "ZY-018",
                "南宫测试",
                "１３８００００１２３４",
                "一般",
                "是",
                "走访");
        // Then
        assertThat(row.problems()).isEmpty();
        var draft = row.draft();
        assertThat(draft.origin().channel()).isEqualTo(Channel.IMPORT);
        assertThat(draft.origin().importNumber()).isEqualTo("TZ-20231220-1");
        assertThat(draft.origin().importRow()).isEqualTo(2);
        assertThat(draft.origin().ledgerNumber()).isEqualTo("ZY-018");
        assertThat(draft.classification().nature()).isEqualTo(Nature.COMPLAINT);
        assertThat(draft.classification().urgency()).isEqualTo(Urgency.GENERAL);
        assertThat(draft.confidentialAsked()).isTrue();
        assertThat(draft.address().gridCode()).isEqualTo(RowFixtures.ZHONGYUAN + "001");
        assertThat(draft.address().building()).isEqualTo("7栋");
        assertThat(draft.address().spot()).isEqualTo("护栏外墙");
        assertThat(draft.reporter()).isEqualTo(new Reporter("南宫测试", "13800001234"));
        assertThat(row.cameBy()).isEqualTo("走访");
        assertThat(draft.heard().heardAt()).isEqualTo(Instant.parse("2023-12-04T16:00:00Z"));
    }

    @Test
    void is_told_all_that_is_wrong_with_it_at_once() {
        LedgerRow row = read(NEEDED + ",联系电话", "昨天", "月球社区", "", "抱怨", "不知道", "无");
        assertThat(row.problems())
                .extracting(RowProblem::column, RowProblem::fault)
                .containsExactlyInAnyOrder(
                        tuple(Column.HEARD, Fault.NOT_A_DATE),
                        tuple(Column.COMMUNITY, Fault.NO_SUCH_COMMUNITY),
                        tuple(Column.NATURE, Fault.NO_SUCH_WORD),
                        tuple(Column.TOPIC, Fault.NO_SUCH_TOPIC),
                        tuple(Column.REPORTER_PHONE, Fault.NOT_A_PHONE),
                        tuple(Column.DESCRIPTION, Fault.MISSING));
        assertThat(row.draft()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-21, 中园, 漏水, 日期, IN_FUTURE",
        "1989-12-31, 中园, 漏水, 日期, TOO_OLD",
        "2023-12-05, 延安南路社区, 漏水, 社区, NOT_YOURS",
        "2023-12-05, 中园, '', 诉求内容, MISSING",
        "'', 中园, 漏水, 日期, MISSING"
    })
    void with_one_thing_wrong_is_told_that_alone(
            String date, String community, String description, String column, Fault fault) {
        LedgerRow row = read(NEEDED, date, community, description, "求助", "噪声");
        assertThat(row.problems())
                .extracting(it -> it.column().title(), RowProblem::fault)
                .containsExactly(tuple(column, fault));
    }

    @Test
    void that_is_closed_already_is_rejected_and_no_closing_invented() {
        assertThat(read(NEEDED + ",办理状态", "2023-12-05", "中园", "漏水", "求助", "噪声", "已办结")
                        .problems())
                .containsExactly(new RowProblem(Column.STATUS, Fault.CLOSED_ALREADY));
        assertThat(read(NEEDED + ",办理状态", "2023-12-05", "中园", "漏水", "求助", "噪声", "办理中")
                        .isGood())
                .isTrue();
        assertThat(read(NEEDED + ",是否办结", "2023-12-05", "中园", "漏水", "求助", "噪声", "否")
                        .isGood())
                .isTrue();
    }

    @Test
    void too_long_is_rejected_never_cut() {
        assertThat(read(NEEDED, "2023-12-05", "中园", "字".repeat(10_000), "求助", "噪声")
                        .isGood())
                .isTrue();
        assertThat(read(NEEDED, "2023-12-05", "中园", "字".repeat(10_001), "求助", "噪声")
                        .problems())
                .containsExactly(new RowProblem(Column.DESCRIPTION, Fault.TOO_LONG));
    }

    @Test
    void is_known_again_however_its_sheet_is_written() {
        LedgerRow one = read(NEEDED + ",序号", "2023年12月5日", "中园社区", "漏水", "求助", "噪声", "17");
        LedgerRow other =
                read("类别,性质,诉求内容,社区,日期,序号,办理状态", "噪声", "求助", "漏水 ", RowFixtures.ZHONGYUAN, "2023.12.5", "3", "待办");
        assertThat(other.identity()).isEqualTo(one.identity());
        assertThat(read(NEEDED, "2023-12-05", "中园", "停电", "求助", "噪声").identity())
                .isNotEqualTo(one.identity());
    }

    @Test
    void with_a_number_of_its_ledger_is_known_by_it_within_its_community() {
        LedgerRow one = read(NEEDED + ",台账编号", "2023-12-05", "中园", "漏水", "求助", "噪声", "18");
        LedgerRow corrected = read(NEEDED + ",台账编号", "2023-12-05", "中园", "漏水了", "求助", "噪声", "１８");
        assertThat(corrected.identity()).isEqualTo(one.identity());
        assertThat(corrected.content()).isNotEqualTo(one.content());
    }

    @Test
    void that_comes_back_from_the_rejected_rows_loses_the_apostrophe_of_its_cells() {
        LedgerRow row = read(NEEDED + ",联系电话", "2023-12-05", "中园", "'=漏水", "求助", "噪声", "'+8613800001234");
        assertThat(row.draft().description()).isEqualTo("=漏水");
        assertThat(row.draft().reporter().phone()).isEqualTo("+8613800001234");
    }

    @Test
    void says_in_problems_which_words_it_may_use_and_quotes_nothing() {
        RowProblem problem =
                read(NEEDED, "2023-12-05", "中园", "漏水", "暗号", "噪声").problems().get(0);
        assertThat(problem.detail()).contains("投诉", "举报", " · ").doesNotContain("暗号");
        assertThat(RowProblem.parse(RowProblem.print(List.of(problem)))).containsExactly(problem);
        assertThat(RowProblem.parse("")).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static LedgerRow read(String heading, String... cells) {
        return new RowReading(RowFixtures.heading(heading), RowFixtures.TERMS, "TZ-20231220-1")
                .read(RowFixtures.row(cells), NOW);
    }
}
