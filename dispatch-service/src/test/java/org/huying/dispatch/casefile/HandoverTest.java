package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.casefile.CaseFixtures.*;

import org.huying.chassis.problem.MoveRefused;
import org.huying.dispatch.casefile.HandoverEvent.Cause;
import org.junit.jupiter.api.Test;

class HandoverTest {
    @Test
    void a_return_is_asked_for_by_the_lead_alone_and_counted() {
        // Given
        CaseFile file = accepted();
        assertThatThrownBy(() -> new Handover(file).requestReturn("不属职责", POLICE, LATER))
                .isInstanceOf(NotYourTask.class);
        // When
        var event = new Handover(file).requestReturn("不属职责，电话13800001234", SQUADRON, LATER);
        // Then
        assertThat(event.returns()).isEqualTo(1);
        assertThat(event.reason()).doesNotContain("13800001234");
        assertThat(file.status()).isEqualTo(CaseStatus.RETURN_REQUESTED);
        assertThat(file.tasks().get(0).status()).isEqualTo(Task.Status.RETURN_REQUESTED);
    }

    @Test
    void an_approved_return_gives_the_case_to_another_unit_and_keeps_the_first_as_coordinator() {
        // Given
        CaseFile file = returnRequested();
        assertThatThrownBy(() -> new Handover(file).approveReturn(SQUADRON_UNIT, "同意", DESK, LATER))
                .isInstanceOf(AlreadyHandling.class);
        // When
        var event = new Handover(file).approveReturn(POLICE_UNIT, "同意", DESK, LATER);
        // Then
        assertThat(event.cause()).isEqualTo(Cause.RETURN_APPROVED);
        assertThat(event.previousUnit()).isEqualTo(SQUADRON.unit());
        assertThat(file.owner()).isEqualTo(POLICE_UNIT);
        assertThat(file.firstReceiver()).isEqualTo(SQUADRON.unit());
        assertThat(file.tasks())
                .extracting(Task::status)
                .containsExactly(Task.Status.WITHDRAWN, Task.Status.DISPATCHED);
        assertThatThrownBy(() -> file.accept(SQUADRON, LATER)).isInstanceOf(NotYourTask.class);
        file.accept(POLICE, LATER);
        assertThat(file.status()).isEqualTo(CaseStatus.ACCEPTED);
    }

    @Test
    void a_declined_return_leaves_the_case_with_its_unit() {
        // Given
        CaseFile file = returnRequested();
        // When
        var event = new Handover(file).declineReturn("属本单位职责", DESK, LATER);
        // Then
        assertThat(event.unit()).isEqualTo(SQUADRON.unit());
        assertThat(file.status()).isEqualTo(CaseStatus.DISPATCHED);
        file.accept(SQUADRON, LATER);
        assertThat(file.tasks()).hasSize(1);
    }

    /** domain.md §8 A8. */
    @Test
    void the_second_request_goes_to_arbitration_also_when_another_unit_makes_it() {
        // Given
        CaseFile file = returnRequested();
        new Handover(file).approveReturn(POLICE_UNIT, "同意", DESK, LATER);
        assertThat(file.allowedMoves()).contains(CaseMove.REQUEST_ARBITRATION).doesNotContain(CaseMove.REQUEST_RETURN);
        assertThatThrownBy(() -> new Handover(file).requestReturn("不属职责", POLICE, LATER))
                .isInstanceOf(MoveRefused.class);
        // When
        var event = new Handover(file).requestArbitration("不属职责", POLICE, LATER);
        // Then
        assertThat(event.returns()).isEqualTo(2);
        assertThat(file.status()).isEqualTo(CaseStatus.IN_ARBITRATION);
        assertThatThrownBy(() -> new Handover(file).approveReturn(SQUADRON_UNIT, "同意", DESK, LATER))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void what_arbitration_assigned_is_not_returned_again() {
        // Given
        CaseFile file = inArbitration();
        // When
        var event = new Handover(file).arbitrate(SQUADRON_UNIT, "按职责清单", DESK, LATER);
        // Then
        assertThat(event.cause()).isEqualTo(Cause.ARBITRATION);
        assertThat(file.allowedMoves()).doesNotContain(CaseMove.REQUEST_RETURN, CaseMove.REQUEST_ARBITRATION);
        assertThatThrownBy(() -> new Handover(file).requestArbitration("仍不属职责", SQUADRON, LATER))
                .isInstanceOf(AssignedFinally.class);
        file.accept(SQUADRON, LATER);
        assertThat(file.returns()).isEqualTo(new Returns(2, true));
    }

    @Test
    void the_desk_reassigns_of_its_own_accord_until_the_case_is_handled() {
        // Given
        CaseFile file = accepted();
        // When
        var event = new Handover(file).reassign(POLICE_UNIT, "更宜由派出所承办", DESK, LATER);
        // Then
        assertThat(event.cause()).isEqualTo(Cause.BY_DESK);
        assertThat(file.returns().count()).isZero();
        assertThatThrownBy(() -> new Handover(handled()).reassign(POLICE_UNIT, "更宜", DESK, LATER))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void a_co_handler_does_not_become_the_lead_beside_its_own_task() {
        // Given
        CaseFile file = accepted();
        new CoHandling(file).add(POLICE_UNIT, "请配合", DESK, NOON);
        // Then
        assertThatThrownBy(() -> new Handover(file).reassign(POLICE_UNIT, "改派", DESK, LATER))
                .isInstanceOf(AlreadyHandling.class);
        assertThat(file.owner()).isEqualTo(SQUADRON_UNIT);
    }

    @Test
    void a_unit_delegates_its_task_to_one_of_its_own_and_answers_for_it_as_before() {
        // Given
        CaseFile file = accepted();
        assertThatThrownBy(() -> new Handover(file).delegate("W-1", POLICE, LATER))
                .isInstanceOf(NotYourTask.class);
        // When
        var event = new Handover(file).delegate("W-1", SQUADRON, LATER);
        // Then
        assertThat(event.worker()).isEqualTo("W-1");
        assertThat(file.tasks().get(0).delegatedTo()).isEqualTo("W-1");
        assertThat(file.status()).isEqualTo(CaseStatus.ACCEPTED);
        assertThatThrownBy(() -> new Handover(handled()).delegate("W-1", SQUADRON, LATER))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void a_pending_return_does_not_stop_first_contact_from_counting() {
        // Given
        CaseFile file = returnRequested();
        // When
        var event = file.recordFirstContact(NOON.plusSeconds(60), SQUADRON, LATER);
        // Then
        assertThat(event.contactedAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(file.firstContactAt()).isEqualTo(NOON.plusSeconds(60));
    }

    private static CaseFile returnRequested() {
        CaseFile file = accepted();
        new Handover(file).requestReturn("不属职责", SQUADRON, NOON);
        return file;
    }

    private static CaseFile inArbitration() {
        CaseFile file = returnRequested();
        new Handover(file).declineReturn("属本单位职责", DESK, NOON);
        new Handover(file).requestArbitration("仍不属职责", SQUADRON, NOON);
        return file;
    }
}
