package org.huying.dispatch.jointaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.act.ActFixtures.DESK;
import static org.huying.dispatch.act.ActFixtures.POLICE;
import static org.huying.dispatch.act.ActFixtures.SECRETARY;
import static org.huying.dispatch.act.ActFixtures.SQUADRON;
import static org.huying.dispatch.jointaction.JointActionFixtures.AFTER;
import static org.huying.dispatch.jointaction.JointActionFixtures.BEFORE;
import static org.huying.dispatch.jointaction.JointActionFixtures.LEAD;
import static org.huying.dispatch.jointaction.JointActionFixtures.NIGHT;
import static org.huying.dispatch.jointaction.JointActionFixtures.PROPERTY;
import static org.huying.dispatch.jointaction.JointActionFixtures.adopted;
import static org.huying.dispatch.jointaction.JointActionFixtures.at;
import static org.huying.dispatch.jointaction.JointActionFixtures.plan;
import static org.huying.dispatch.jointaction.JointActionFixtures.planned;
import static org.huying.dispatch.jointaction.JointActionFixtures.shift;
import static org.huying.dispatch.jointaction.JointActionFixtures.shiftId;
import static org.huying.dispatch.jointaction.JointActionFixtures.shifts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.MoveRefused;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.ActFixtures;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.jointaction.shift.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointActionTest {
    private static final UUID FACT = UUID.fromString("018c2371-2c00-7000-8000-00000000fac7");
    private static final String GAP = "GAP 2023-12-09T18:00+120";

    @Test
    void tells_its_plan_with_shifts_and_minutes() {
        // Given
        JointAction action = new JointAction("JA-20231208-0001");
        // When
        JointActionEvent.Planned told = action.plan(plan(), SECRETARY, BEFORE);
        // Then
        assertThat(told.plan().name()).isEqualTo("深夜行动");
        assertThat(told.plan().coveredMinutes()).isEqualTo(480);
        assertThat(told.plan().flaws()).isEmpty();
        assertThat(told.plan().shifts())
                .hasSize(4)
                .allSatisfy(it -> assertThat(it.night()).isEqualTo(NIGHT));
        assertThat(told.of().lead()).isEqualTo(LEAD.code());
    }

    @Test
    void tells_no_words_where_a_case_is_confidential() {
        // Given
        CaseInQuestion open = ActFixtures.aCase();
        CaseInQuestion confidential = new CaseInQuestion(
                open.caseId(), open.concernId(), open.caseNumber(), open.communityCode(), open.gridCode(), true);
        JointAction action = new JointAction("JA-20231208-0001");
        // When
        var told = action.plan(plan(confidential, shifts()), SECRETARY, BEFORE);
        // Then
        assertThat(told.plan().name()).isNull();
        assertThat(action.cancel("有暴雨", SECRETARY, BEFORE).reason()).isNull();
    }

    @Test
    void is_adopted_with_flaws_only_when_each_is_named_with_a_reason() {
        // Given
        JointAction action = planned();
        action.replan(
                plan(ActFixtures.aCase(), List.of(shifts().get(0), shifts().get(2), shifts().get(3))), DESK, BEFORE);
        // Then
        assertThatThrownBy(() -> action.adopt(Acknowledgement.NONE, SECRETARY, BEFORE))
                .isInstanceOfSatisfying(
                        PlanHasFlaws.class, it -> assertThat(it.members()).containsEntry("flaws", List.of(GAP)));
        assertThatThrownBy(() -> action.adopt(new Acknowledgement(List.of(GAP), null), SECRETARY, BEFORE))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> action.adopt(new Acknowledgement(List.of("GAP"), "有人代班"), SECRETARY, BEFORE))
                .isInstanceOf(Invalid.class);
        assertThat(action.status()).isEqualTo(JointActionStatus.PLANNED);
        assertThat(action.adopt(new Acknowledgement(List.of(GAP), "有人代班"), SECRETARY, BEFORE)
                        .acknowledgedFlaws())
                .containsExactly(GAP);
    }

    @Test
    void is_moved_by_lead_secretary_and_desk_alone() {
        for (AccessScope may : List.of(DESK, SECRETARY, ActFixtures.of(LEAD)))
            assertThat(planned().adopt(Acknowledgement.NONE, may, BEFORE).of().status())
                    .isEqualTo(JointActionStatus.ADOPTED);
        for (AddressedUnit other : List.of(PROPERTY, SQUADRON, POLICE))
            assertThatThrownBy(() -> planned().adopt(Acknowledgement.NONE, ActFixtures.of(other), BEFORE))
                    .isInstanceOf(NotInTheLead.class);
    }

    @Test
    void is_seen_by_whoever_has_a_part_or_answers_for_the_place() {
        for (AddressedUnit unit : List.of(LEAD, PROPERTY, SQUADRON, POLICE))
            assertThat(planned().isVisibleTo(ActFixtures.of(unit))).isTrue();
        assertThat(planned().isVisibleTo(SECRETARY)).isTrue();
        AddressedUnit stranger = new AddressedUnit(PROPERTY.kind(), "PROPERTY-2", "物业二公司");
        assertThat(planned().isVisibleTo(ActFixtures.of(stranger))).isFalse();
    }

    @Test
    void keeps_its_plan_once_it_is_adopted() {
        assertThatThrownBy(() -> adopted().replan(plan(), SECRETARY, BEFORE)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void is_not_made_stale_by_facts() {
        // Given
        JointAction action = adopted();
        long before = action.revision();
        // When
        JointActionEvent.Attended told = attend(action, 16, new Presence("URBAN-WLC", 3, at(15, 50), null));
        // Then
        assertThat(action.revision()).isEqualTo(before);
        assertThat(told.occurrence().sequence()).isEqualTo(action.sequence());
        assertThat(told.occurrence().time()).isEqualTo(at(15, 50));
    }

    @ParameterizedTest
    @CsvSource({"13, 59", "18, 0"})
    void takes_nobody_for_present_long_before_a_shift_or_after_it(int hour, int minute) {
        JointAction action = adopted();
        Presence other = new Presence("URBAN-WLC", 3, at(hour, minute), null);
        assertThatThrownBy(() -> attend(action, 16, other)).isInstanceOf(Invalid.class);
    }

    @Test
    void takes_nobody_for_present_who_left_before_the_shift() {
        JointAction action = adopted();
        Presence gone = new Presence("URBAN-WLC", 3, at(15, 30), at(16, 0));
        assertThatThrownBy(() -> attend(action, 16, gone)).isInstanceOf(Invalid.class);
    }

    @Test
    void knows_no_shift_of_another_plan() {
        Presence seen = new Presence("URBAN-WLC", 3, at(16, 0), null);
        assertThatThrownBy(() -> adopted().attend(FACT, FACT, seen, SECRETARY, AFTER))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({"16, 0, 16", "17, 59, 16", "18, 0, 18", "23, 59, 22"})
    void finds_the_shift_of_an_intervention_by_its_moment(int hour, int minute, int shift) {
        var told = intervene(InterventionKind.PERSUASION, "PROPERTY-1", at(hour, minute));
        assertThat(told.shiftId()).isEqualTo(shiftId(shift));
        assertThat(told.night()).isEqualTo(NIGHT);
    }

    @Test
    void counts_an_intervention_between_shifts_to_none() {
        // Given
        JointAction action = new JointAction("JA-20231208-0001");
        action.plan(plan(ActFixtures.aCase(), List.of(shift(16, "URBAN-WLC"))), SECRETARY, BEFORE);
        action.adopt(new Acknowledgement(action.check().flawNames(), "试行"), SECRETARY, BEFORE);
        // When
        var told = action.intervene(FACT, done(InterventionKind.REMINDER, at(20, 0)), SECRETARY, AFTER);
        // Then
        assertThat(told.shiftId()).isNull();
    }

    @Test
    void is_not_where_something_happens_before_or_after_its_plan() {
        Instant midnight = NIGHT.plusDays(1).atStartOfDay(shiftZone()).toInstant();
        for (Instant outside : List.of(at(15, 59), midnight))
            assertThatThrownBy(() -> intervene(InterventionKind.REMINDER, "URBAN-WLC", outside))
                    .isInstanceOf(Invalid.class);
    }

    @Test
    void has_penalties_by_squadron_and_police_alone() {
        for (String may : List.of("URBAN-WLC", "POLICE-WLC"))
            assertThat(intervene(InterventionKind.PENALTY, may, at(20, 0)).kind())
                    .isEqualTo(InterventionKind.PENALTY);
        for (String mayNot : List.of("PROPERTY-1", LEAD.code()))
            assertThatThrownBy(() -> intervene(InterventionKind.PENALTY, mayNot, at(20, 0)))
                    .isInstanceOf(PenaltyNeedsPower.class);
    }

    @Test
    void lets_a_unit_record_its_own_doings_and_the_lead_all() {
        JointAction action = adopted();
        SteppedIn done = done(InterventionKind.REMINDER, at(20, 0));
        for (AccessScope may : List.of(ActFixtures.of(SQUADRON), ActFixtures.of(LEAD), SECRETARY, DESK))
            assertThat(action.intervene(FACT, done, may, AFTER).unit()).isEqualTo("URBAN-WLC");
        assertThatThrownBy(() -> action.intervene(FACT, done, ActFixtures.of(PROPERTY), AFTER))
                .isInstanceOf(NotYourUnit.class);
    }

    @Test
    void takes_in_what_happened_after_it_ended_and_nothing_before_it_is_adopted() {
        // Given
        JointAction action = adopted();
        action.start(SECRETARY, at(16, 0));
        action.end(SECRETARY, at(20, 0));
        SteppedIn late = done(InterventionKind.PERSUASION, at(19, 0));
        // Then
        assertThat(action.intervene(FACT, late, SECRETARY, AFTER).shiftId()).isEqualTo(shiftId(18));
        assertThatThrownBy(() -> planned().intervene(FACT, late, SECRETARY, AFTER))
                .isInstanceOf(NotAdopted.class);
        assertThatThrownBy(() -> action.intervene(FACT, late, SECRETARY, at(18, 59)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void keeps_what_happened_before_it_was_cancelled() {
        // Given
        JointAction action = adopted();
        action.cancel("暴雨", SECRETARY, at(19, 0));
        // Then
        assertThat(action.intervene(FACT, done(InterventionKind.REMINDER, at(18, 30)), SECRETARY, AFTER)
                        .count())
                .isEqualTo(1);
        assertThatThrownBy(() -> action.intervene(FACT, done(InterventionKind.REMINDER, at(19, 1)), SECRETARY, AFTER))
                .isInstanceOf(Invalid.class);
    }

    private static ZoneId shiftZone() {
        return Span.ZONE;
    }

    private static SteppedIn done(InterventionKind kind, Instant at) {
        return new SteppedIn(kind, "URBAN-WLC", 1, at);
    }

    private static JointActionEvent.Intervened intervene(InterventionKind kind, String unit, Instant at) {
        return adopted().intervene(FACT, new SteppedIn(kind, unit, 1, at), SECRETARY, AFTER);
    }

    private static JointActionEvent.Attended attend(JointAction action, int hour, Presence seen) {
        return action.attend(FACT, shiftId(hour), seen, SECRETARY, AFTER);
    }
}
