package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.casefile.CaseFixtures.*;

import java.util.UUID;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;

class ReopeningTest {
    /** domain.md §8 A8. */
    @Test
    void begins_round_two_under_the_same_number_and_keeps_the_times_of_the_first() {
        // Given
        CaseFile file = followedUp(DISSATISFIED);
        String number = file.number();
        // When
        var event = new Reopening(file).afterFollowUp(DESK, LATER.plusSeconds(60));
        // Then
        assertThat(event.round()).isEqualTo(2);
        assertThat(event.cause()).isEqualTo(RoundEvent.Cause.FOLLOW_UP);
        assertThat(event.owner()).isEqualTo(SQUADRON_UNIT);
        assertThat(file.number()).isEqualTo(number);
        assertThat(file.status()).isEqualTo(CaseStatus.DISPATCHED);
        assertThat(file.followUp()).isNull();
        assertThat(file.earlierRounds()).containsExactly(new Round(1, NOON, null, LATER, null, DISSATISFIED, null));
        assertThat(file.handlers().lead().dispatchedAt()).isEqualTo(LATER.plusSeconds(60));
        file.accept(SQUADRON, LATER.plusSeconds(60));
        assertThat(file.tasks()).extracting(Task::round).containsExactly(1, 2);
    }

    @Test
    void is_due_after_a_plain_no_at_the_first_follow_up_only() {
        // Given
        CaseFile secondTime = followedUp(DISSATISFIED);
        new Reopening(secondTime).afterFollowUp(DESK, LATER);
        secondTime.accept(SQUADRON, LATER);
        secondTime.reportHandled(REPORT, SQUADRON, LATER);
        secondTime.verify(SECRETARY, LATER);
        secondTime.followUp(DISSATISFIED, DESK, LATER);
        // Then
        assertThat(new Reopening(followedUp(DISSATISFIED)).isDue()).isTrue();
        assertThat(new Reopening(followedUp(new FollowUp(Answer.YES, Answer.NO, Answer.UNANSWERED))).isDue())
                .isTrue();
        assertThat(new Reopening(followedUp(CONTENT)).isDue()).isFalse();
        assertThat(new Reopening(followedUp(SILENT)).isDue())
                .as("silence complains as little as it praises")
                .isFalse();
        assertThat(new Reopening(secondTime).isDue()).isFalse();
        assertThat(secondTime.allowedMoves()).contains(CaseMove.CLOSE, CaseMove.REOPEN);
    }

    @Test
    void of_a_closed_case_is_the_desks_with_a_reason() {
        // Given
        CaseFile file = closed();
        // When
        var event = new Reopening(file).byDesk("问题反弹", DESK, LATER);
        // Then
        assertThat(event.reason()).isEqualTo("问题反弹");
        assertThat(file.outcome()).isNull();
        assertThat(file.closedAt()).isNull();
        assertThat(file.earlierRounds().get(0).outcome()).isEqualTo(Outcome.RESOLVED);
        assertThat(file.earlierRounds().get(0).closedAt()).isEqualTo(LATER);
        assertThatThrownBy(() -> new Reopening(handled()).byDesk("理由", DESK, LATER))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void counts_the_first_contact_of_each_round_once() {
        // Given
        CaseFile file = accepted();
        file.recordFirstContact(LATER, SQUADRON, LATER);
        assertThatThrownBy(() -> file.recordFirstContact(LATER, SQUADRON, LATER))
                .isInstanceOf(ContactRecorded.class);
        file.reportHandled(REPORT, SQUADRON, LATER);
        file.verify(SECRETARY, LATER);
        file.followUp(DISSATISFIED, DESK, LATER);
        // When
        new Reopening(file).afterFollowUp(DESK, LATER);
        // Then
        assertThat(file.earlierRounds().get(0).firstContactAt()).isEqualTo(LATER);
        file.accept(SQUADRON, LATER);
        assertThat(file.recordFirstContact(LATER, SQUADRON, LATER).contactedAt())
                .isEqualTo(LATER);
    }

    @Test
    void a_first_contact_lies_between_dispatch_and_now_and_after_acceptance() {
        // Given
        CaseFile file = accepted();
        // Then
        assertThatThrownBy(() -> file.recordFirstContact(NOON.minusSeconds(1), SQUADRON, LATER))
                .isInstanceOf(ContactOutOfTime.class);
        assertThatThrownBy(() -> file.recordFirstContact(LATER.plusSeconds(1), SQUADRON, LATER))
                .isInstanceOf(ContactOutOfTime.class);
        assertThatThrownBy(() -> file.recordFirstContact(LATER, POLICE, LATER)).isInstanceOf(NotYourTask.class);
        assertThatThrownBy(() -> dispatched().recordFirstContact(LATER, SQUADRON, LATER))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void a_recurrence_is_linked_to_an_earlier_case_that_is_closed() {
        // Given
        CaseFile file =
                dispatchedTo(SQUADRON_UNIT, heard("WLC-20231120-0001", "WEB", "HELP", UUID.randomUUID()), LATER);
        CaseFile closedBefore = closed();
        // When
        var event = new Reopening(file).recursFrom(closedBefore, DESK, LATER);
        // Then
        assertThat(event.recurrenceOf()).isEqualTo(closedBefore.number());
        assertThat(file.recurrenceOf()).isEqualTo(closedBefore.number());
        assertThat(file.status()).isEqualTo(CaseStatus.DISPATCHED);
        assertThatThrownBy(() -> new Reopening(file).recursFrom(dispatched(), DESK, LATER))
                .isInstanceOf(NotAnEarlierCase.class);
        assertThatThrownBy(() -> new Reopening(file).recursFrom(file, DESK, LATER))
                .isInstanceOf(NotAnEarlierCase.class);
    }
}
