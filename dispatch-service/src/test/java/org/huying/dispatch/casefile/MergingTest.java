package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.casefile.CaseFixtures.CONTENT;
import static org.huying.dispatch.casefile.CaseFixtures.DESK_UNIT;
import static org.huying.dispatch.casefile.CaseFixtures.LATER;
import static org.huying.dispatch.casefile.CaseFixtures.NOON;
import static org.huying.dispatch.casefile.CaseFixtures.POLICE_UNIT;
import static org.huying.dispatch.casefile.CaseFixtures.REPORT;
import static org.huying.dispatch.casefile.CaseFixtures.SECRETARY;
import static org.huying.dispatch.casefile.CaseFixtures.SQUADRON;
import static org.huying.dispatch.casefile.CaseFixtures.SQUADRON_UNIT;
import static org.huying.dispatch.casefile.CaseFixtures.accepted;
import static org.huying.dispatch.casefile.CaseFixtures.closed;
import static org.huying.dispatch.casefile.CaseFixtures.dispatched;
import static org.huying.dispatch.casefile.CaseFixtures.followedUp;
import static org.huying.dispatch.casefile.CaseFixtures.handled;
import static org.huying.dispatch.casefile.CaseFixtures.heard;

import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final String SURVIVOR = "WLC-20231112-0004";
    private static final Actor INTAKE = new Actor("", "community-secretary");

    @Test
    void calls_off_whoever_is_at_work_and_names_the_concern_that_goes_on() {
        // Given
        CaseFile file = accepted();
        file.coHandleBy(POLICE_UNIT, NOON);
        // When
        MergingEvent.Merged event = new Merging(file).merge(SURVIVOR, INTAKE, LATER);
        // Then
        assertThat(event.intoNumber()).isEqualTo(SURVIVOR);
        assertThat(event.of().actorRole()).isEqualTo("community-secretary");
        assertThat(file.status()).isEqualTo(CaseStatus.MERGED);
        assertThat(file.mergedInto()).isEqualTo(SURVIVOR);
        assertThat(file.closedAt()).isEqualTo(LATER);
        assertThat(file.outcome()).isNull();
        assertThat(file.tasks()).extracting(Task::status).containsOnly(Task.Status.WITHDRAWN);
    }

    @Test
    void offers_nobody_a_move() {
        // Given
        CaseFile file = dispatched();
        assertThat(file.allowedMoves()).doesNotContain(CaseMove.MERGE);
        // When
        new Merging(file).merge(SURVIVOR, INTAKE, LATER);
        // Then
        assertThat(file.allowedMoves()).isEmpty();
        assertThatThrownBy(() -> file.accept(SQUADRON, LATER))
                .isInstanceOfSatisfying(
                        MoveRefused.class,
                        refusal -> assertThat(refusal.allowed()).isEmpty());
    }

    @Test
    void undone_dispatches_the_case_anew_to_the_unit_it_had() {
        // Given
        CaseFile file = accepted();
        new Merging(file).merge(SURVIVOR, INTAKE, LATER);
        // When
        MergingEvent.Unmerged event = new Merging(file).unmerge(INTAKE, LATER);
        // Then
        assertThat(event.owner()).isEqualTo(SQUADRON_UNIT);
        assertThat(file.status()).isEqualTo(CaseStatus.DISPATCHED);
        assertThat(file.round()).isEqualTo(1);
        assertThat(file.mergedInto()).isNull();
        assertThat(file.ending()).isNull();
        assertThat(file.tasks())
                .extracting(Task::status)
                .containsExactly(Task.Status.WITHDRAWN, Task.Status.DISPATCHED);
        file.accept(SQUADRON, LATER);
        file.reportHandled(REPORT, SQUADRON, LATER);
        assertThat(file.status()).isEqualTo(CaseStatus.HANDLED);
    }

    @Test
    void undone_after_the_handling_was_reported_leaves_one_lead_with_a_new_task() {
        for (CaseFile file : new CaseFile[] {handled(), followedUp(CONTENT)}) {
            // Given
            new Merging(file).merge(SURVIVOR, INTAKE, LATER);
            assertThat(file.tasks()).extracting(Task::status).containsExactly(Task.Status.HANDLED);
            // When
            new Merging(file).unmerge(INTAKE, LATER);
            // Then
            assertThat(file.handlers().lead().status()).isEqualTo(Task.Status.DISPATCHED);
            assertThat(file.tasks())
                    .extracting(Task::status)
                    .containsExactly(Task.Status.WITHDRAWN, Task.Status.DISPATCHED);
            assertThat(file.tasks().get(0).publicReply()).isEqualTo(REPORT.publicReply());
            assertThat(file.followUp()).isNull();
            file.accept(SQUADRON, LATER);
            file.reportHandled(REPORT, SQUADRON, LATER);
            file.verify(SECRETARY, LATER);
        }
    }

    @Test
    void undone_of_a_case_that_was_not_filed_yet_has_it_looked_at_first() {
        // Given
        CaseFile file = new CaseFile(heard());
        file.startPreCheck("anonymous-tip-offs", DESK_UNIT, NOON);
        new Merging(file).merge(SURVIVOR, INTAKE, LATER);
        // When
        CaseEvent.PreCheckStarted event = new Merging(file).checkAgain(INTAKE, LATER);
        // Then
        assertThat(event.owner()).isEqualTo(DESK_UNIT);
        assertThat(file.status()).isEqualTo(CaseStatus.PRE_CHECK);
        assertThat(file.tasks()).isEmpty();
    }

    @Test
    void is_no_way_out_of_a_case_that_is_over() {
        // Given
        CaseFile file = closed();
        // Then
        assertThatThrownBy(() -> new Merging(file).merge(SURVIVOR, INTAKE, LATER))
                .isInstanceOf(MoveRefused.class);
        assertThat(file.isOver()).isTrue();
    }

    @Test
    void a_closed_case_whose_concern_goes_on_elsewhere_is_not_reopened() {
        // Given
        CaseFile file = closed();
        assertThat(file.allowedMoves()).containsExactly(CaseMove.REOPEN);
        // When
        file.goesOnWith(SURVIVOR);
        // Then
        assertThat(file.allowedMoves()).isEmpty();
    }
}
