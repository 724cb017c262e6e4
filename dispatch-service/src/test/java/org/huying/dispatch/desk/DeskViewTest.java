package org.huying.dispatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.huying.dispatch.casefile.CaseStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskViewTest {
    @ParameterizedTest
    @EnumSource(DeskView.class)
    void every_view_has_a_name_and_a_reason_in_both_languages(DeskView view) {
        assertThat(view.title()).matches("\\p{IsHan}+ · [A-Z].*");
        assertThat(view.reason()).matches("\\p{IsHan}.* · [a-z].*");
    }

    @Test
    void open_is_what_has_not_come_to_an_end() {
        assertThat(Arrays.stream(CaseStatus.values()).filter(DeskFilter::isOpen))
                .containsExactly(
                        CaseStatus.PRE_CHECK,
                        CaseStatus.FILED,
                        CaseStatus.DISPATCHED,
                        CaseStatus.ACCEPTED,
                        CaseStatus.RETURN_REQUESTED,
                        CaseStatus.IN_ARBITRATION,
                        CaseStatus.HANDLED,
                        CaseStatus.VERIFIED,
                        CaseStatus.FOLLOWED_UP);
    }

    @Test
    void the_index_of_open_cases_leaves_out_nothing_that_is_open() throws IOException {
        String migration;
        try (var file = getClass().getResourceAsStream("/db/migration/V1601__desk.sql")) {
            migration = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (CaseStatus status : CaseStatus.values())
            if (DeskFilter.isOpen(status)) assertThat(migration).doesNotContain("'" + status + "'");
        assertThat(migration).contains("'CLOSED'", "'TRANSFERRED'", "'VOIDED'", "'DECLINED'");
    }

    @Test
    void a_statement_has_as_many_values_as_question_marks() {
        OpenCases cases = new OpenCases(
                new org.huying.chassis.scope.AccessScope(
                        "s",
                        java.util.Set.of(org.huying.chassis.scope.Role.PARTNER),
                        java.util.Set.of(),
                        java.util.Set.of(),
                        "U"),
                java.time.Instant.EPOCH);
        for (DeskView view : DeskView.values())
            for (DeskSort sort : DeskSort.values()) {
                SqlText page = DeskStatements.page(
                        new DeskQuestion(view, sort, DeskFilter.NONE),
                        new DeskCursor(null, new java.util.UUID(0, 1)),
                        51,
                        cases);
                assertThat(page.text().chars().filter(it -> it == '?').count())
                        .isEqualTo(page.values().size());
            }
    }
}
