package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.casefile.CaseFixtures.*;

import org.huying.chassis.problem.MoveRefused;
import org.huying.dispatch.routing.Owner;
import org.junit.jupiter.api.Test;

class CoHandlingTest {
    @Test
    void gives_one_more_unit_a_task_of_its_own_and_leaves_the_case_where_it_is() {
        // Given
        CaseFile file = accepted();
        // When
        var event = new CoHandling(file).add(POLICE_UNIT, "电话13800001234，请配合", DESK, LATER);
        // Then
        assertThat(event.coHandler()).isEqualTo(POLICE_UNIT);
        assertThat(event.reason()).doesNotContain("13800001234");
        assertThat(file.status()).isEqualTo(CaseStatus.ACCEPTED);
        assertThat(file.tasks())
                .extracting(Task::part, Task::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Task.Part.LEAD, Task.Status.ACCEPTED),
                        org.assertj.core.groups.Tuple.tuple(Task.Part.CO_HANDLER, Task.Status.DISPATCHED));
    }

    @Test
    void is_accepted_and_reported_by_the_co_handler_alone() {
        // Given
        CaseFile file = coHandled();
        CoHandling help = new CoHandling(file);
        // When
        assertThatThrownBy(() -> help.accept(SQUADRON, LATER)).isInstanceOf(NotYourTask.class);
        assertThatThrownBy(() -> file.reportHandled(REPORT, POLICE, LATER)).isInstanceOf(NotYourTask.class);
        help.accept(POLICE, LATER);
        help.report(REPORT, POLICE, LATER);
        // Then
        assertThat(file.tasks().get(1).status()).isEqualTo(Task.Status.HANDLED);
        assertThat(file.status()).isEqualTo(CaseStatus.ACCEPTED);
        assertThatThrownBy(() -> help.report(REPORT, POLICE, LATER)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void is_not_for_a_unit_that_has_a_task_already() {
        // Given
        CoHandling help = new CoHandling(coHandled());
        // Then
        for (Owner again : java.util.List.of(SQUADRON_UNIT, POLICE_UNIT))
            assertThatThrownBy(() -> help.add(again, "加派", DESK, LATER)).isInstanceOf(AlreadyHandling.class);
    }

    @Test
    void always_leaves_somebody_who_may_verify() {
        // Given
        CaseFile file = dispatchedTo(COMMUNITY_UNIT);
        // Then
        assertThatThrownBy(() -> new CoHandling(file).add(DESK_UNIT, "加派", DESK, LATER))
                .isInstanceOf(NobodyLeftToVerify.class);
        assertThat(file.tasks()).hasSize(1);
    }

    @Test
    void comes_too_late_for_a_handled_case() {
        // Given
        CaseFile file = handled();
        // Then
        assertThatThrownBy(() -> new CoHandling(file).add(POLICE_UNIT, "加派", DESK, LATER))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void keeps_a_case_from_being_verified_while_it_goes_on() {
        // Given
        CaseFile file = coHandled();
        file.reportHandled(REPORT, SQUADRON, LATER);
        // Then
        assertThatThrownBy(() -> file.verify(SECRETARY, LATER)).isInstanceOf(CoHandlingOpen.class);
        assertThatThrownBy(() -> file.verify(POLICE, LATER)).isInstanceOf(VerifierIsHandler.class);
        assertThat(file.status()).isEqualTo(CaseStatus.HANDLED);
    }

    @Test
    void is_passed_over_with_a_reason_that_is_told_and_called_off_at_the_closure() {
        // Given
        CaseFile file = coHandled();
        file.reportHandled(REPORT, SQUADRON, LATER);
        // When
        var verified = file.verify("协办事项另行办理", DESK, LATER);
        file.followUp(CONTENT, DESK, LATER);
        assertThatThrownBy(() -> file.close(Outcome.RESOLVED, DESK, LATER)).isInstanceOf(CoHandlingOpen.class);
        var closed = file.close(Outcome.RESOLVED, "协办事项已转下月", DESK, LATER);
        // Then
        assertThat(verified.forced()).isEqualTo("协办事项另行办理");
        assertThat(closed.forced()).isEqualTo("协办事项已转下月");
        assertThat(file.tasks().get(1).status()).isEqualTo(Task.Status.WITHDRAWN);
        assertThat(file.tasks().get(1).reason()).isEqualTo("协办事项已转下月");
    }

    @Test
    void that_is_done_needs_no_force_and_none_is_told() {
        // Given
        CaseFile file = coHandled();
        CoHandling help = new CoHandling(file);
        help.accept(POLICE, LATER);
        help.report(REPORT, POLICE, LATER);
        file.reportHandled(REPORT, SQUADRON, LATER);
        // When
        var verified = file.verify("多余的理由", DESK, LATER);
        // Then
        assertThat(verified.forced()).isNull();
    }

    private static CaseFile coHandled() {
        CaseFile file = accepted();
        new CoHandling(file).add(POLICE_UNIT, "请配合", DESK, NOON);
        return file;
    }
}
