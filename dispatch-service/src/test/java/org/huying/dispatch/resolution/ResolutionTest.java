package org.huying.dispatch.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.act.ActFixtures.DESK;
import static org.huying.dispatch.act.ActFixtures.POLICE;
import static org.huying.dispatch.act.ActFixtures.SECRETARY;
import static org.huying.dispatch.act.ActFixtures.SQUADRON;
import static org.huying.dispatch.meeting.MeetingFixtures.COMMUNITY_UNIT;
import static org.huying.dispatch.meeting.MeetingFixtures.EVENING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.ActFixtures;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.NotAddressed;
import org.huying.dispatch.meeting.MeetingFixtures;
import org.huying.dispatch.meeting.NotTheConvener;
import org.junit.jupiter.api.Test;

class ResolutionTest {
    private static final LocalDate DAY = LocalDate.parse("2023-12-07");
    private static final Instant DUE = Instant.parse("2023-12-07T16:00:00Z");
    private static final Instant TOO_LATE = DUE.plusNanos(1_000);
    private static final Instant NIGHT = EVENING.plusSeconds(10_000);

    @Test
    void goes_its_whole_way_without_a_gap_in_its_sequence() {
        // Given
        Resolution resolution = ofTheSquadron();
        // When
        long[] sequences = Stream.of(
                        resolution.issue(SECRETARY, NIGHT),
                        resolution.accept(of(SQUADRON), NIGHT),
                        resolution.report("已办", of(SQUADRON), NIGHT),
                        resolution.sendBack("还差一处", SECRETARY, NIGHT),
                        resolution.report("都办了", of(SQUADRON), NIGHT),
                        resolution.confirm(SECRETARY, NIGHT))
                .mapToLong(event -> event.occurrence().sequence())
                .toArray();
        // Then
        assertThat(sequences).isEqualTo(LongStream.rangeClosed(1, 6).toArray());
        assertThat(resolution.status()).isEqualTo(ResolutionStatus.CONFIRMED);
    }

    @Test
    void its_day_ends_at_midnight_and_at_that_instant_is_in_time() {
        // Given
        Resolution resolution = accepted();
        // When
        var before = resolution.findOverdue(DUE);
        var reported = resolution.report("已办", of(SQUADRON), DUE);
        // Then
        assertThat(resolution.due().at()).isEqualTo(DUE);
        assertThat(before).isEmpty();
        assertThat(reported.inTime()).isTrue();
        assertThat(resolution.isOverdue(TOO_LATE)).isFalse();
    }

    @Test
    void past_its_day_it_is_overdue_told_once_and_it_happened_when_it_was_due() {
        // Given
        Resolution resolution = accepted();
        // When
        var told = resolution.findOverdue(TOO_LATE);
        var again = resolution.findOverdue(TOO_LATE.plusSeconds(1));
        // Then
        assertThat(told)
                .hasValueSatisfying(it -> assertThat(it.occurrence().time()).isEqualTo(DUE));
        assertThat(again).isEmpty();
        assertThat(resolution.isOverdue(TOO_LATE)).isTrue();
        assertThat(resolution.report("已办", of(SQUADRON), TOO_LATE).inTime()).isFalse();
        assertThat(resolution.isOverdue(TOO_LATE)).isFalse();
    }

    @Test
    void sent_back_after_its_day_it_is_overdue_from_then_on() {
        // Given
        Resolution resolution = accepted();
        resolution.report("已办", of(SQUADRON), NIGHT);
        resolution.sendBack("还差一处", SECRETARY, TOO_LATE);
        // When
        var told = resolution.findOverdue(TOO_LATE.plusSeconds(1));
        // Then
        assertThat(told)
                .hasValueSatisfying(it -> assertThat(it.occurrence().time()).isEqualTo(TOO_LATE));
    }

    @Test
    void in_time_is_what_was_reported_in_time_however_late_it_is_confirmed() {
        // Given
        Resolution resolution = accepted();
        resolution.report("已办", of(SQUADRON), NIGHT);
        // When
        var confirmed = resolution.confirm(SECRETARY, TOO_LATE);
        // Then
        assertThat(confirmed.inTime()).isTrue();
    }

    @Test
    void is_taken_on_and_reported_by_its_unit_alone() {
        // Given
        Resolution resolution = issued(SQUADRON);
        // When
        // Then
        for (AccessScope other : List.of(of(POLICE), SECRETARY, DESK)) {
            assertThatThrownBy(() -> resolution.accept(other, NIGHT)).isInstanceOf(NotAddressed.class);
            assertThatThrownBy(() -> resolution.report("已办", other, NIGHT)).isInstanceOf(NotAddressed.class);
        }
    }

    @Test
    void is_judged_by_the_conveners_side_and_never_by_the_unit_itself() {
        // Given
        Resolution resolution = issued(COMMUNITY_UNIT);
        resolution.accept(SECRETARY, NIGHT);
        resolution.report("已办", SECRETARY, NIGHT);
        // When
        // Then
        assertThatThrownBy(() -> resolution.confirm(SECRETARY, NIGHT)).isInstanceOf(JudgedByItself.class);
        assertThatThrownBy(() -> resolution.sendBack("不", SECRETARY, NIGHT)).isInstanceOf(JudgedByItself.class);
        assertThatThrownBy(() -> resolution.withdraw("不", SECRETARY, NIGHT)).isInstanceOf(JudgedByItself.class);
        assertThatThrownBy(() -> resolution.confirm(of(POLICE), NIGHT)).isInstanceOf(NotTheConvener.class);
        assertThat(resolution.confirm(DESK, NIGHT).of().status()).isEqualTo(ResolutionStatus.CONFIRMED);
    }

    @Test
    void is_due_today_at_the_earliest() {
        // Given
        Mandate late = new Mandate(1, "延时服务", SQUADRON.code(), LocalDate.parse("2023-12-04"), List.of());
        Resolution resolution =
                new Resolution(MeetingFixtures.NUMBER + "-R1", MeetingFixtures.decided(), late, SQUADRON);
        // When
        // Then
        assertThatThrownBy(() -> resolution.issue(SECRETARY, NIGHT)).isInstanceOf(Invalid.class);
    }

    @Test
    void is_seen_by_its_unit_its_community_and_the_desk() {
        // Given
        Resolution resolution = issued(SQUADRON);
        // When
        // Then
        for (AccessScope seeing : List.of(of(SQUADRON), SECRETARY, DESK))
            assertThat(resolution.isVisibleTo(seeing)).isTrue();
        assertThat(resolution.isVisibleTo(of(POLICE))).isFalse();
    }

    private static Resolution accepted() {
        Resolution resolution = issued(SQUADRON);
        resolution.accept(of(SQUADRON), NIGHT);
        return resolution;
    }

    private static Resolution issued(AddressedUnit unit) {
        Resolution resolution = of(unit, DAY);
        resolution.issue(SECRETARY, NIGHT);
        return resolution;
    }

    private static Resolution ofTheSquadron() {
        return of(SQUADRON, DAY);
    }

    private static Resolution of(AddressedUnit unit, LocalDate day) {
        Mandate mandate = new Mandate(1, "延时服务", unit.code(), day, List.of());
        return new Resolution(MeetingFixtures.NUMBER + "-R1", MeetingFixtures.decided(), mandate, unit);
    }

    private static AccessScope of(AddressedUnit unit) {
        return ActFixtures.of(unit);
    }
}
