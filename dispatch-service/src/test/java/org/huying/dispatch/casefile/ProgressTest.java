package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.casefile.CaseFixtures.*;

import java.util.UUID;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void is_told_masked_and_moves_nothing() {
        // Given
        CaseFile file = accepted();
        // When
        var told = new Progress(file).note("已联系摊主，电13800001234", SQUADRON, LATER);
        // Then
        assertThat(told.note()).contains("已联系摊主").doesNotContain("13800001234");
        assertThat(told.unit()).isEqualTo(SQUADRON.unit());
        assertThat(file.status()).isEqualTo(CaseStatus.ACCEPTED);
        assertThat(file.sequence()).isEqualTo(told.occurrence().sequence());
    }

    @Test
    void of_a_confidential_case_is_told_without_a_word() {
        // Given
        CasePlace place = new CasePlace(COMMUNITY, COMMUNITY + "001", null, "X区", null, null, null, null);
        var heard = new HeardConcern(
                UUID.randomUUID(),
                "WLC-20231113-0009",
                "WEB",
                "COMPLAINT",
                "city-order.itinerant-vendors",
                true,
                place,
                null,
                null);
        CaseFile file = dispatchedTo(SQUADRON_UNIT, heard, NOON);
        file.accept(SQUADRON, NOON);
        // When
        var told = new Progress(file).note("已约谈", SQUADRON, LATER);
        // Then
        assertThat(told.note()).isNull();
    }

    @Test
    void is_noted_by_those_who_are_at_work_alone() {
        // Given
        CaseFile file = accepted();
        new CoHandling(file).add(POLICE_UNIT, "配合", DESK, LATER);
        // Then
        assertThatThrownBy(() -> new Progress(file).note("到场", POLICE, LATER)).isInstanceOf(MoveRefused.class);
        new CoHandling(file).accept(POLICE, LATER);
        assertThat(new Progress(file).note("到场", POLICE, LATER).unit()).isEqualTo(POLICE.unit());
        assertThatThrownBy(() -> new Progress(file).note("到场", SECRETARY, LATER))
                .isInstanceOf(NotYourTask.class);
        assertThatThrownBy(() -> new Progress(handled()).note("已办", SQUADRON, LATER))
                .isInstanceOf(MoveRefused.class);
    }
}
