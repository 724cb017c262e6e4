package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.casefile.CaseFixtures.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;

class OtherEndsTest {
    private static final Referral BUREAU = new Referral("南明区市场监督管理局", "NMQ-118");

    @Test
    void a_transfer_ends_the_handling_here_and_names_who_has_it_now() {
        // Given
        CaseFile file = accepted();
        // When
        var event = new OtherEnds(file).transferOut(BUREAU, "属区级职权", DESK, LATER);
        // Then
        assertThat(event.receivingBody()).isEqualTo(BUREAU.body());
        assertThat(event.outcome()).isEqualTo(Outcome.TRANSFERRED);
        assertThat(file.status()).isEqualTo(CaseStatus.TRANSFERRED);
        assertThat(file.closedAt()).isEqualTo(LATER);
        assertThat(file.ending().referral()).isEqualTo(BUREAU);
        assertThat(file.tasks()).extracting(Task::status).containsExactly(Task.Status.WITHDRAWN);
        assertThatThrownBy(() -> file.reportHandled(REPORT, SQUADRON, LATER)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void a_closure_does_not_pass_for_a_transfer() {
        // Given
        CaseFile file = followedUp(CONTENT);
        // Then
        assertThatThrownBy(() -> file.close(Outcome.TRANSFERRED, DESK, LATER)).isInstanceOf(Invalid.class);
        assertThat(file.status()).isEqualTo(CaseStatus.FOLLOWED_UP);
    }

    @Test
    void a_case_is_made_void_with_a_reason_code_but_not_once_it_is_closed() {
        // Given
        CaseFile file = handled();
        // When
        var event = new OtherEnds(file).makeVoid(VoidReason.DUPLICATE, "与前案重复", DESK, LATER);
        // Then
        assertThat(event.reasonCode()).isEqualTo(VoidReason.DUPLICATE);
        assertThat(file.status()).isEqualTo(CaseStatus.VOIDED);
        assertThat(file.allowedMoves()).isEmpty();
        assertThatThrownBy(() -> new OtherEnds(closed()).makeVoid(VoidReason.DUPLICATE, "重复", DESK, LATER))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void what_is_withdrawn_or_not_taken_on_in_intake_calls_off_whoever_is_at_work() {
        for (VoidReason code : List.of(VoidReason.WITHDRAWN_BY_REPORTER, VoidReason.NOT_TAKEN_ON)) {
            // Given
            CaseFile file = accepted();
            // When
            var event = new OtherEnds(file).callOff(code, new Actor("", "anonymous"), LATER);
            // Then
            assertThat(event.reasonCode()).isEqualTo(code);
            assertThat(event.of().actorRole()).isEqualTo("anonymous");
            assertThat(file.status()).isEqualTo(CaseStatus.VOIDED);
            assertThat(file.ending().voidReason()).isEqualTo(code);
            assertThat(file.tasks()).extracting(Task::status).containsOnly(Task.Status.WITHDRAWN);
            assertThat(file.allowedMoves()).isEmpty();
        }
    }

    @Test
    void is_called_off_while_it_is_looked_at_and_not_once_it_is_closed() {
        // Given
        CaseFile file = inPreCheck();
        Actor intake = new Actor("", "resident");
        // Then
        assertThatThrownBy(() -> new OtherEnds(closed()).callOff(VoidReason.WITHDRAWN_BY_REPORTER, intake, LATER))
                .isInstanceOf(MoveRefused.class);
        new OtherEnds(file).callOff(VoidReason.WITHDRAWN_BY_REPORTER, intake, LATER);
        assertThat(file.status()).isEqualTo(CaseStatus.VOIDED);
    }

    @Test
    void nobody_here_says_that_a_concern_is_not_taken_on() {
        assertThatThrownBy(() -> new OtherEnds(handled()).makeVoid(VoidReason.NOT_TAKEN_ON, "不受理", DESK, LATER))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void what_a_pre_check_does_not_find_is_declined_with_a_reason() {
        // Given
        CaseFile file = inPreCheck();
        // When
        var event = new OtherEnds(file).declineFiling("现场未发现", DESK, LATER);
        // Then
        assertThat(event.reason()).isEqualTo("现场未发现");
        assertThat(event.occurrence().sequence()).isEqualTo(2);
        assertThat(file.status()).isEqualTo(CaseStatus.DECLINED);
        assertThat(file.filedAt()).isNull();
        assertThatThrownBy(() -> new OtherEnds(dispatched()).declineFiling("理由", DESK, LATER))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void what_a_pre_check_finds_is_filed_and_dispatched() {
        // Given
        CaseFile file = inPreCheck();
        assertThat(file.owner()).isEqualTo(DESK_UNIT);
        // When
        file.file(DESK, LATER);
        file.dispatch(
                new org.huying.dispatch.routing.RoutingDecision(
                        SQUADRON_UNIT, "rule", "因为 · because", 1, List.of(), List.of()),
                LATER);
        // Then
        assertThat(file.sequence()).isEqualTo(3);
        assertThat(file.filedAt()).isEqualTo(LATER);
        assertThat(file.owner()).isEqualTo(SQUADRON_UNIT);
        assertThat(file.firstReceiver()).isEqualTo(SQUADRON.unit());
    }

    @Test
    void a_pre_check_is_for_the_anonymous_of_a_policy_that_is_in_force() {
        // Given
        HeardConcern anonymous = heard("WLC-20231113-0002", "WEB", "TIP_OFF", null);
        PreChecks inForce = new PreChecks(Optional.of(List.of("anonymous-tip-offs")));
        // Then
        assertThat(inForce.neededBy(anonymous)).map(PreCheckPolicy::name).contains("anonymous-tip-offs");
        assertThat(inForce.neededBy(heard("WLC-20231113-0002", "WEB", "TIP_OFF", UUID.randomUUID())))
                .isEmpty();
        assertThat(inForce.neededBy(heard("WLC-20231113-0002", "WEB", "COMPLAINT", null)))
                .isEmpty();
        assertThat(inForce.neededBy(heard("WLC-20231113-0002", "GRID_VISIT", "TIP_OFF", null)))
                .isEmpty();
        assertThat(new PreChecks(Optional.empty()).neededBy(anonymous)).isEmpty();
        assertThatThrownBy(() -> new PreChecks(Optional.of(List.of("no-such"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CaseFile inPreCheck() {
        CaseFile file = new CaseFile(heard());
        file.startPreCheck("anonymous-tip-offs", DESK_UNIT, NOON);
        return file;
    }
}
