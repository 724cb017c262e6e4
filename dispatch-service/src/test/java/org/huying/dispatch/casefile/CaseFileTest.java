package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huying.chassis.problem.MoveRefused;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.Owner;
import org.huying.dispatch.routing.RoutingDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFileTest {
    private static final Instant NOON = Instant.parse("2023-11-13T04:00:00Z");
    private static final String COMMUNITY = "520102033905";
    private static final Actor SQUADRON = new Actor("URBAN-WLC", Role.Names.PARTNER);
    private static final Actor SECRETARY = new Actor("COMMUNITY-" + COMMUNITY, Role.Names.COMMUNITY_SECRETARY);
    private static final Actor DESK = new Actor("DESK-520102033000", Role.Names.SUBDISTRICT_DESK);
    private static final HandlingReport REPORT = new HandlingReport("巡查三次", "已处理，详询13800001234");
    private static final FollowUp ANSWERS = new FollowUp(Answer.YES, Answer.YES, Answer.UNANSWERED);

    @Test
    void goes_its_whole_way_without_a_gap_in_its_sequence() {
        CaseFile file = new CaseFile(heard());
        long[] sequences = Stream.of(
                        file.file(NOON),
                        file.dispatch(to(UnitKind.URBAN_MANAGEMENT, "URBAN-WLC"), NOON),
                        file.accept(SQUADRON, NOON),
                        file.reportHandled(REPORT, SQUADRON, NOON),
                        file.rejectHandling(SECRETARY, NOON),
                        file.reportHandled(REPORT, SQUADRON, NOON),
                        file.verify(SECRETARY, NOON),
                        file.followUp(ANSWERS, DESK, NOON),
                        file.close(Outcome.RESOLVED, DESK, NOON))
                .mapToLong(event -> event.occurrence().sequence())
                .toArray();
        assertThat(sequences).isEqualTo(LongStream.rangeClosed(1, 9).toArray());
        assertThat(file.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(file.outcome()).isEqualTo(Outcome.RESOLVED);
        assertThat(file.closedAt()).isEqualTo(NOON);
    }

    @Test
    void is_accepted_and_reported_only_by_the_unit_it_was_given_to() {
        CaseFile file = dispatched();
        assertThatThrownBy(() -> file.accept(SECRETARY, NOON)).isInstanceOf(NotYourTask.class);
        file.accept(SQUADRON, NOON);
        assertThatThrownBy(() -> file.reportHandled(REPORT, DESK, NOON)).isInstanceOf(NotYourTask.class);
        assertThat(file.status()).isEqualTo(CaseStatus.ACCEPTED);
    }

    @Test
    void is_not_verified_by_the_one_who_handled_it() {
        CaseFile file = handled();
        assertThatThrownBy(() -> file.verify(SQUADRON, NOON)).isInstanceOf(VerifierIsHandler.class);
        assertThatThrownBy(() -> file.rejectHandling(SQUADRON, NOON)).isInstanceOf(VerifierIsHandler.class);
        assertThat(file.status()).isEqualTo(CaseStatus.HANDLED);
    }

    @Test
    void is_followed_up_by_the_centre_and_never_by_the_handler() {
        CaseFile file = handled();
        file.verify(SECRETARY, NOON);
        assertThatThrownBy(() -> file.followUp(ANSWERS, SQUADRON, NOON)).isInstanceOf(FollowUpByHandler.class);
        assertThatThrownBy(() -> file.followUp(ANSWERS, SECRETARY, NOON)).isInstanceOf(FollowUpByHandler.class);
        assertThat(file.followUp(ANSWERS, DESK, NOON).satisfied()).isEqualTo(Answer.UNANSWERED);
    }

    @Test
    void handled_by_the_desk_is_followed_up_by_the_community() {
        CaseFile file = new CaseFile(heard());
        file.file(NOON);
        file.dispatch(to(UnitKind.SUBDISTRICT_DESK, DESK.unit()), NOON);
        file.accept(DESK, NOON);
        file.reportHandled(REPORT, DESK, NOON);
        file.verify(SECRETARY, NOON);
        assertThatThrownBy(() -> file.followUp(ANSWERS, DESK, NOON)).isInstanceOf(FollowUpByHandler.class);
        assertThat(file.followUp(ANSWERS, SECRETARY, NOON).solved()).isEqualTo(Answer.YES);
    }

    @Test
    void tells_the_public_reply_masked_and_the_internal_note_not_at_all() {
        CaseFile file = dispatched();
        file.accept(SQUADRON, NOON);
        CaseEvent.Handled event = file.reportHandled(REPORT, SQUADRON, NOON);
        assertThat(event.publicReply()).startsWith("已处理").doesNotContain("13800001234");
        assertThat(event.toString()).doesNotContain("巡查三次");
        assertThat(file.tasks().get(0).internalNote()).isEqualTo("巡查三次");
    }

    @Test
    void refuses_a_move_it_does_not_have_and_stays_as_it_was() {
        CaseFile file = dispatched();
        long before = file.sequence();
        assertThatThrownBy(() -> file.close(Outcome.RESOLVED, DESK, NOON)).isInstanceOf(MoveRefused.class);
        assertThat(file.sequence()).isEqualTo(before);
        assertThat(file.outcome()).isNull();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TRANSFERRED")
    void is_not_closed_as_resolved_when_the_reporter_says_it_is_not(Outcome outcome) {
        // Given
        CaseFile file = handled();
        file.verify(SECRETARY, NOON);
        file.followUp(new FollowUp(Answer.YES, Answer.NO, Answer.NO), DESK, NOON);
        // When
        ThrowingCallable closing = () -> file.close(outcome, DESK, NOON);
        // Then
        if (outcome == Outcome.RESOLVED) {
            assertThatThrownBy(closing).isInstanceOf(NotResolved.class);
            assertThat(file.status()).isEqualTo(CaseStatus.FOLLOWED_UP);
        } else {
            assertThatCode(closing).doesNotThrowAnyException();
            assertThat(file.outcome()).isEqualTo(outcome);
        }
    }

    @Test
    void is_seen_by_its_owner_and_by_those_of_the_place() {
        CaseFile file = dispatched();
        assertThat(file.isVisibleTo(scope(Role.PARTNER, Set.of(), Set.of(), "URBAN-WLC")))
                .isTrue();
        assertThat(file.isVisibleTo(scope(Role.PARTNER, Set.of(), Set.of(), "POLICE-WLC")))
                .isFalse();
        assertThat(file.isVisibleTo(scope(Role.COMMUNITY_SECRETARY, Set.of(COMMUNITY), Set.of(), "")))
                .isTrue();
        assertThat(file.isVisibleTo(scope(Role.COMMUNITY_SECRETARY, Set.of("520102033901"), Set.of(), "")))
                .isFalse();
        assertThat(file.isVisibleTo(scope(Role.GRID_WORKER, Set.of(), Set.of(COMMUNITY + "001"), "")))
                .isTrue();
        assertThat(file.isVisibleTo(scope(Role.GRID_WORKER, Set.of(), Set.of(COMMUNITY + "002"), "")))
                .isFalse();
    }

    private static AccessScope scope(Role role, Set<String> communities, Set<String> grids, String unit) {
        return new AccessScope("somebody", Set.of(role), communities, grids, unit);
    }

    private static CaseFile handled() {
        CaseFile file = dispatched();
        file.accept(SQUADRON, NOON);
        file.reportHandled(REPORT, SQUADRON, NOON);
        return file;
    }

    private static CaseFile dispatched() {
        CaseFile file = new CaseFile(heard());
        file.file(NOON);
        file.dispatch(to(UnitKind.URBAN_MANAGEMENT, "URBAN-WLC"), NOON);
        return file;
    }

    private static RoutingDecision to(UnitKind kind, String code) {
        return new RoutingDecision(new Owner(kind, code, code), "a-rule", "因为 · because", 1, List.of(), List.of());
    }

    private static HeardConcern heard() {
        CasePlace place = new CasePlace(COMMUNITY, COMMUNITY + "001", null, "X区", "3栋", null, null, "平台");
        return new HeardConcern(
                UUID.randomUUID(),
                "WLC-20231113-0001",
                "WEB",
                "COMPLAINT",
                "city-order.itinerant-vendors",
                false,
                place,
                "摊贩",
                UUID.randomUUID());
    }
}
