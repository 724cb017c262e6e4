package org.huying.dispatch.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.huying.dispatch.act.ActFixtures.DESK;
import static org.huying.dispatch.act.ActFixtures.POLICE;
import static org.huying.dispatch.act.ActFixtures.SECRETARY;
import static org.huying.dispatch.act.ActFixtures.SQUADRON;
import static org.huying.dispatch.act.ActFixtures.member;
import static org.huying.dispatch.act.ActFixtures.of;
import static org.huying.dispatch.meeting.MeetingFixtures.EVENING;
import static org.huying.dispatch.meeting.MeetingFixtures.RULES;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.junit.jupiter.api.Test;

class MeetingTest {
    private static final Instant NIGHT = EVENING.plusSeconds(10_000);

    @Test
    void goes_its_whole_way_without_a_gap_in_its_sequence() {
        // Given
        Meeting meeting = MeetingFixtures.decided();
        // When
        long minuted =
                meeting.writeMinutes("大家赞成", SECRETARY, NIGHT).occurrence().sequence();
        long again = meeting.writeMinutes("多数赞成", SECRETARY, NIGHT).occurrence().sequence();
        long confirmed = meeting.confirm(DESK, NIGHT).occurrence().sequence();
        // Then
        assertThat(List.of(minuted, again, confirmed)).containsExactly(4L, 5L, 6L);
        assertThat(meeting.status()).isEqualTo(MeetingStatus.CONFIRMED);
        assertThat(meeting.minutes()).isEqualTo("多数赞成");
    }

    @Test
    void that_was_held_yesterday_happened_yesterday_however_late_it_is_recorded() {
        // Given
        Meeting meeting = MeetingFixtures.planned(MeetingKind.RESIDENT_COUNCIL, "information");
        // When
        var held = meeting.hold(new Attendance(EVENING, 42, List.of()), SECRETARY, NIGHT.plusSeconds(86_400));
        // Then
        assertThat(held.occurrence().time()).isEqualTo(EVENING);
        assertThat(held.residents()).isEqualTo(42);
    }

    @Test
    void is_not_held_in_the_future_nor_by_nobody_and_a_joint_meeting_not_without_partners() {
        // Given
        Meeting council = MeetingFixtures.planned(MeetingKind.RESIDENT_COUNCIL, "information");
        Meeting joint = MeetingFixtures.planned(MeetingKind.PARTY_JOINT_MEETING, "information");
        // When
        // Then
        assertRefusedAt("/heldAt", () -> council.hold(new Attendance(NIGHT, 42, List.of()), SECRETARY, EVENING));
        assertRefusedAt("/attendance", () -> council.hold(new Attendance(EVENING, 0, List.of()), SECRETARY, NIGHT));
        assertRefusedAt("/attendance", () -> joint.hold(new Attendance(EVENING, 5, List.of()), SECRETARY, NIGHT));
        assertThat(council.status()).isEqualTo(MeetingStatus.PLANNED);
    }

    @Test
    void remembers_who_came_unasked() {
        // Given
        Meeting meeting = MeetingFixtures.planned(MeetingKind.PARTY_JOINT_MEETING, "joint-action");
        // When
        meeting.hold(new Attendance(EVENING, null, List.of(new Attendance.Present(POLICE, 3))), SECRETARY, NIGHT);
        // Then
        assertThat(meeting.units())
                .extracting(unit -> unit.unit().code(), MeetingUnit::invited, MeetingUnit::people)
                .containsExactly(tuple("URBAN-WLC", true, null), tuple("POLICE-WLC", false, 3));
        assertThat(meeting.isVisibleTo(of(POLICE))).isTrue();
    }

    @Test
    void is_run_by_the_conveners_side_alone() {
        // Given
        Meeting meeting = MeetingFixtures.planned(MeetingKind.RESIDENT_COUNCIL, "information");
        Attendance council = new Attendance(EVENING, 42, List.of());
        // When
        // Then
        for (AccessScope other : List.of(of(SQUADRON), member(Role.COMMUNITY_SECRETARY, "COMMUNITY-520102033901")))
            assertThatThrownBy(() -> meeting.hold(council, other, NIGHT)).isInstanceOf(NotTheConvener.class);
        assertThat(meeting.hold(council, DESK, NIGHT).of().status()).isEqualTo(MeetingStatus.HELD);
    }

    @Test
    void of_the_whole_town_is_run_by_the_desk_and_of_a_grid_also_by_its_leader() {
        Convener town = new Convener("PARTY-520102033000", "五里冲街道党工委", Convener.Level.SUBDISTRICT);
        Convener grid = new Convener("GPG-520102033905001", "第一网格党小组", Convener.Level.GRID);
        AccessScope leader = member(Role.PARTY_GROUP_LEADER, "GPG-520102033905001");
        assertThat(town.isActedForBy(SECRETARY, "520102033905")).isFalse();
        assertThat(town.isActedForBy(DESK, "520102033905")).isTrue();
        assertThat(grid.isActedForBy(leader, "520102033905")).isTrue();
        assertThat(grid.isActedForBy(member(Role.GRID_WORKER, "GPG-520102033905001"), "520102033905"))
                .isFalse();
    }

    @Test
    void counts_a_vote_once_when_a_rule_asks_for_one_and_it_took_place() {
        // Given
        VoteCount count = new VoteCount(30, 8, 4, 60);
        Meeting planned = MeetingFixtures.planned(MeetingKind.RESIDENT_COUNCIL, "service-hours");
        Meeting told = MeetingFixtures.held(MeetingKind.RESIDENT_COUNCIL, "information");
        Meeting decided = MeetingFixtures.decided();
        // When
        // Then
        for (Meeting refusing : List.of(planned, told, decided))
            assertThatThrownBy(() -> refusing.count(1, count, RULES, SECRETARY, NIGHT))
                    .isInstanceOf(VoteRefused.class);
        Meeting held = MeetingFixtures.held(MeetingKind.RESIDENT_COUNCIL, "service-hours");
        assertRefusedAt("/agendaItem", () -> held.count(2, count, RULES, SECRETARY, NIGHT));
        assertRefusedAt("/entitled", () -> held.count(1, new VoteCount(30, 8, 4, 41), RULES, SECRETARY, NIGHT));
        assertThat(held.count(1, count, RULES, SECRETARY, NIGHT).passed()).isTrue();
    }

    @Test
    void resolves_nothing_before_it_took_place_nor_without_the_majority_its_rule_asks_for() {
        // Given
        Meeting planned = MeetingFixtures.planned(MeetingKind.RESIDENT_COUNCIL, "information");
        Meeting unvoted = MeetingFixtures.held(MeetingKind.RESIDENT_COUNCIL, "service-hours");
        Meeting failed = MeetingFixtures.held(MeetingKind.RESIDENT_COUNCIL, "service-hours");
        failed.count(1, new VoteCount(21, 20, 1, 60), RULES, SECRETARY, NIGHT);
        // When
        // Then
        for (Meeting refusing : List.of(planned, unvoted, failed))
            assertThatThrownBy(() -> refusing.mustHaveDecided(1, RULES)).isInstanceOf(NotDecided.class);
        MeetingFixtures.decided().mustHaveDecided(1, RULES);
        MeetingFixtures.held(MeetingKind.PARTY_JOINT_MEETING, "information").mustHaveDecided(1, RULES);
    }

    @Test
    void is_seen_by_its_community_those_asked_and_the_desk() {
        // Given
        Meeting meeting = MeetingFixtures.planned(MeetingKind.RESIDENT_COUNCIL, "information");
        AccessScope worker = new AccessScope(
                "w", Set.of(Role.GRID_WORKER), Set.of(), Set.of("520102033905001"), "GPG-520102033905001");
        AccessScope elsewhere = new AccessScope(
                "w", Set.of(Role.GRID_WORKER), Set.of(), Set.of("520102033901001"), "GPG-520102033901001");
        // When
        // Then
        for (AccessScope seeing : List.of(DESK, SECRETARY, worker, of(SQUADRON)))
            assertThat(meeting.isVisibleTo(seeing)).isTrue();
        for (AccessScope blind : List.of(elsewhere, of(POLICE)))
            assertThat(meeting.isVisibleTo(blind)).isFalse();
    }

    private static void assertRefusedAt(String pointer, ThrowingCallable refused) {
        assertThatThrownBy(refused)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.members().toString()).contains(pointer));
    }
}
